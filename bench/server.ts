import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pcg32 } from '@crucible/core/random.ts';
import { agreedEngagement, importTranscript } from '../packages/server/fixtures/agreed-engagement.ts';
import { browserAt } from '../packages/server/fixtures/browser.ts';
import { coachWithPractice, expectOk, view } from '../packages/server/fixtures/coach-signed-in.ts';
import { spokenHour } from './spoken-hour.ts';

/**
 * The sessions place of an engagement with 24 one-hour transcripts, as the coach's page asks for it, by 20
 * readers who ask again as soon as they are answered; the server is one process, bound to one core where the
 * system can do that. Real sealing, real sign-in; loopback only.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crucible-bench-'));
  const { child, port, firstLink } = await serve(folder);
  try {
    const filled = await fill({ port, firstLink }, folder);
    console.log(
      `The server, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${readers} readers, ${hours} hours of talk kept`,
    );
    const rows: Row[] = [];
    for (const place of placesOf(filled)) rows.push(await measured({ port, ...filled }, place, child));
    console.table(rows);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  }
}

const readers = 20;
const hours = 24;
const words = 9000;
const seconds = 10;

type Row = Readonly<Record<string, string | number>>;
type Served = { readonly port: number; readonly firstLink: string };
type Filled = { readonly cookie: string; readonly engagement: string; readonly transcript: string };
/** What a page asks for at once; it is there when all of it is. */
type Place = { readonly what: string; readonly asks: readonly (readonly [view: string, input: unknown])[] };

function placesOf({ transcript }: Filled): readonly Place[] {
  const sessions = ['session.show-sessions', {}] as const;
  const transcripts = ['session.show-transcripts', {}] as const;
  return [
    { what: 'the sessions place (two views)', asks: [sessions, transcripts] },
    { what: 'show-sessions alone', asks: [sessions] },
    { what: 'one transcript opened', asks: [['session.show-transcript', { transcript }]] },
  ];
}

async function serve(folder: string): Promise<Served & { readonly child: ChildProcess }> {
  const own = [process.execPath, join(import.meta.dirname, 'serve-practice.ts'), folder];
  const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const [command = '', ...args] = hasTaskset ? ['taskset', '-c', '0', ...own] : own;
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (child.stdout === null) throw new Error('the server says where it listens');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString('utf8')) as Served) };
}

async function fill({ port, firstLink }: Served, folder: string): Promise<Filled> {
  const browser = () => browserAt({ origin: 'https://crucible.example', port });
  const served = { firstLink, browser, folder };
  const coach = (await coachWithPractice(served)).browser;
  const agreed = await agreedEngagement(served, coach, { coach: 'Ines Okafor', client: 'Martin Vale' });
  for (let nth = 0; nth < hours; nth++) {
    const session = await agreed.planSession(Date.UTC(2027, 0, 5 + 7 * nth, 9));
    const file = new File([hourOf(nth)], `hour-${nth}.vtt`);
    expectOk(await importTranscript(coach, { engagement: agreed.engagement, session }, file));
  }
  const shown = expectOk(await view(coach, 'session.show-transcripts', agreed.engagement));
  const { transcripts } = shown as { readonly transcripts: readonly { readonly transcript: string }[] };
  const cookie = [...coach.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return { cookie, engagement: agreed.engagement, transcript: transcripts[0]?.transcript ?? '' };
}

/** No two hours alike: every fourth word is drawn, so that none is taken for another export of one talk. */
function hourOf(nth: number): string {
  const random = pcg32(nth + 1);
  const syllables = ['ka', 'lo', 'mi', 'ren', 'su', 'ta', 'vel', 'no', 'dri', 'pe'];
  const drawn = (): string =>
    Array.from({ length: 3 }, () => syllables[random.below(syllables.length)]).join('');
  return spokenHour(words * 0.75).replace(/^([^:\n]+): (.*)$/gmu, (_, name: string, text: string) => {
    const said = text.split(' ').flatMap((word, at) => (at % 3 === 2 ? [word, drawn()] : [word]));
    return `${name}: ${drawn()} ${said.join(' ')}`;
  });
}

async function measured(
  served: { readonly port: number } & Filled,
  place: Place,
  child: ChildProcess,
): Promise<Row> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const times: number[] = [];
  let size = 0;
  const until = (length: number): (() => boolean) => {
    const end = performance.now() + length * 1000;
    return () => performance.now() < end;
  };
  const read = async (who: number, goesOn: () => boolean, kept: number[]): Promise<void> => {
    for (let at = 0; goesOn(); at++) {
      const begin = performance.now();
      const from = `10.0.${who}.${at % 250}`;
      const sizes = await Promise.all(place.asks.map((ask) => asked(served, agent, { ask, from })));
      kept.push(performance.now() - begin);
      size = sizes.reduce((sum, one) => sum + one, 0);
    }
  };
  const all = (goesOn: () => boolean, kept: number[]) =>
    Promise.all(Array.from({ length: readers }, (_, who) => read(who, goesOn, kept)));
  await all(until(2), []);
  const before = await computed(child);
  await all(until(seconds), times);
  const spent = (await computed(child)) - before;
  agent.destroy();
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => Math.round((sorted[Math.floor(part * sorted.length)] ?? 0) * 10) / 10;
  return {
    place: place.what,
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'slowest ms': at(0.99999),
    'places per second': Math.round(sorted.length / seconds),
    'server CPU ms a place': Math.round((spent / times.length) * 100) / 100,
    kB: Math.round(size / 1024),
  };
}

/** Milliseconds that the server has computed so far; unlike the clock, other work on the machine does not count. */
async function computed(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return (user + system) / 1000;
}

type Asking = { readonly ask: Place['asks'][number]; readonly from: string };

/** Bytes of the answer. Throws on anything but a yes. */
function asked(
  { port, cookie, engagement }: { readonly port: number } & Filled,
  agent: Agent,
  { ask: [name, input], from }: Asking,
): Promise<number> {
  const body = JSON.stringify({ input, engagement });
  const headers = {
    host: 'crucible.example',
    origin: 'https://crucible.example',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    // Twenty people do not come from one machine; the limit by address would stop one that asks like twenty.
    'x-forwarded-for': from,
    cookie,
  };
  const options = { host: '127.0.0.1', port, agent, method: 'POST', path: `/api/views/${name}`, headers };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(size)
          : reject(new Error(`${name} answered ${response.statusCode}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
