import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'crucible-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = join(import.meta.dirname, 'crucible.mjs');
const node = process.versions.node.startsWith('24') ? process.execPath : 'node_modules/.bin/node';

type Run = { readonly code: number | null; readonly out: string; readonly err: string };

const run = (args: readonly string[], input = ''): Run => {
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
};
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const hour = write(
  '2026-02-10 session.vtt',
  `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ines Okafor: What would make today worth it for you?

2
00:00:05.000 --> 00:00:12.000
Martin Vale: The chair called again on Sunday, and I said yes before he had finished.

3
00:00:16.500 --> 00:00:18.000
Ines Okafor: So you gave in again.

4
00:00:18.500 --> 00:00:22.000
Martin Vale: I did, <wait> and then he asked for more.
`,
);
const earlier = write(
  '2026-01-13 session.txt',
  'Coach: How was it?\nClient: It was hard, I must say.\nCoach: Hard in what way?\nClient: I could not say no.\n',
);
const chat = write(
  'chat.txt',
  '10:01:02\tAnna:\tgm\n10:01:09\tTom:\tReacted to "gm" with 👍\n10:02:00\tAnna:\tReplying to "gm"\n10:03:00\tTom:\tlink please\n',
);

describe('crucible read', () => {
  it('says what happened in the hour, without colours in a pipe', () => {
    const { code, out, err } = run(['read', hour]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2026-02-10 session.vtt');
    expect(out).not.toContain('\u001b');
  });

  it('--json gives one entry per file in the order given, and nothing else on stdout', () => {
    const { code, out, err } = run(['read', hour, chat, earlier, '--json', '--coach', 'Ines Okafor']);
    expect(code).toBe(3);
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    expect(files.map(({ name }: { name: string }) => name)).toEqual([
      '2026-02-10 session.vtt',
      'chat.txt',
      '2026-01-13 session.txt',
    ]);
    expect(files[0]).toMatchObject({
      format: 'zoom-vtt',
      timePrecision: 'ms',
      hasEnds: true,
      clock: 'elapsed',
      date: '2026-02-10',
      speakers: [
        { label: 'Ines Okafor', role: 'coach', words: 13 },
        { label: 'Martin Vale', role: 'client' },
      ],
      utterances: [
        { index: 0, speaker: 'Ines Okafor', role: 'coach', startMs: 1000, endMs: 4000 },
        {},
        {},
        {},
      ],
    });
    expect(files[1].refusal).toMatchObject({ kind: 'chat', message: expect.stringContaining('chat') });
    expect(err).toContain('chat.txt');
  });

  it('- reads standard input', () => {
    const { code, out } = run(['read', '-', '--json'], readFileSync(hour, 'utf8'));
    expect(code).toBe(0);
    expect(JSON.parse(out).files[0].name).toBe('standard input');
  });

  it('two labels become one person, and are kept apart, when told so', () => {
    const file = write(
      'labels.txt',
      'Anna: So?\nAnna (phone): I mean, what now?\nTom: I do not know.\nBekah: Hm, well.\n',
    );
    const labels = (args: readonly string[]): string[] =>
      JSON.parse(run(['read', file, '--json', ...args]).out).files[0].speakers.map(
        ({ label }: { label: string }) => label,
      );
    expect(labels([])).toEqual(['Anna', 'Tom', 'Bekah']);
    expect(labels(['--apart', 'Anna (phone)'])).toEqual(['Anna', 'Anna (phone)', 'Tom', 'Bekah']);
    expect(labels(['--same', 'Tom=Bekah'])).toEqual(['Anna', 'Tom']);
  });

  it('a session exported twice is noticed', () => {
    const long = Array.from(
      { length: 30 },
      (_, at) => `Coach: And what was step ${at} of it?\nClient: In step ${at} I told number ${at * 7} no.\n`,
    ).join('');
    const [one, two] = [write('one.txt', long), write('two.txt', long.replaceAll('Client', 'CEO'))];
    const { files } = JSON.parse(run(['read', one, two, '--json']).out);
    expect(files[1].notices[0]).toMatchObject({ kind: 'same-session', other: 'one.txt' });
    expect(files[0].notices.some(({ kind }: { kind: string }) => kind === 'same-session')).toBe(false);
  });
});

describe('the report', () => {
  it('is written whole, in date order, escaped, with nothing left beside it', () => {
    const { code, out } = run(['read', hour, earlier, '--html', 'report.html']);
    expect(code).toBe(0);
    expect(out).toContain('report.html');
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(html.indexOf('2026-01-13 session.txt')).toBeLessThan(html.indexOf('2026-02-10 session.vtt'));
    expect(html).not.toMatch(/<wait>|<script/u);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never stands on a file that is read, nor on a folder, nor in one that is not there', () => {
    const before = readFileSync(hour, 'utf8');
    expect(run(['read', hour, '--html', hour]).code).toBe(2);
    expect(run(['read', hour, '--html', folder]).code).toBe(2);
    expect(run(['read', hour, '--html', join(folder, 'none', 'report.html')])).toMatchObject({
      code: 2,
      out: '',
    });
    expect(readFileSync(hour, 'utf8')).toBe(before);
  });
});

describe('wrong use', () => {
  it.each([
    [['read'], 'file'],
    [['read', '--wat', hour], '--wat'],
    [['read', join(folder, 'missing.vtt')], 'is not there'],
    [['read', folder], 'is a folder'],
    [['read', hour, '--coach', 'Nobody'], 'The names are "Ines Okafor" and "Martin Vale".'],
    [['read', hour, '--same', 'Anna'], '--same'],
    [['reed', hour], 'reed'],
  ] as const)('%j ends with 2 and says why', (args, words) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('help and version are no wrong use', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('read') });
    expect(run(['read', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--coach') });
    expect(run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });
});

describe('bad input', () => {
  it.each([
    ['empty.vtt', '', 'empty'],
    ['picture.vtt', '\u0089PNG\r\n', 'not-text'],
    ['notes.txt', 'We met. It went well. Nothing more was said by anyone.\n', 'no-names-no-times'],
    ['cut.json', '{"entries":[{"text":"so', 'damaged'],
  ])('%s is refused with a sentence that says what to do', (name, text, kind) => {
    const file = write(name, Buffer.from(text, name.startsWith('picture') ? 'latin1' : 'utf8'));
    const { code, out } = run(['read', file, '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out).files[0].refusal).toMatchObject({
      kind,
      message: expect.stringMatching(/\. .+/u),
    });
  });

  it('300 MB are refused by their size', () => {
    const file = join(folder, 'huge.vtt');
    writeFileSync(file, '');
    truncateSync(file, 300 * 2 ** 20);
    const { code, out } = run(['read', file]);
    rmSync(file);
    expect(code).toBe(3);
    expect(out).toContain('300 MB');
  });

  it('whoever stops reading our output is no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${node}" "${command}" read "${hour}" --json | head -c 10`],
      { encoding: 'utf8', cwd: folder },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
