import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@crucible/record/new-id.ts';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Agreed, agreedEngagement, importTranscript } from '../fixtures/agreed-engagement.ts';
import type { Answered, Browser } from '../fixtures/browser.ts';
import { coachWithPractice, expectOk, view } from '../fixtures/coach-signed-in.ts';
import { host, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let agreed: Agreed;
let session: string;
beforeAll(async () => {
  served = await servedPractice({ readingPatience: 10_000 }, host);
  coach = (await coachWithPractice(served)).browser;
  agreed = await agreedEngagement(served, coach, { coach: 'Ruth Adler', client: 'Tom Baker' });
  session = await agreed.planSession(Date.UTC(2027, 0, 12, 9));
}, 60_000);
afterAll(() => served.close());

const drop = (content: string | Uint8Array, name: string): Promise<Answered> =>
  importTranscript(coach, { engagement: agreed.engagement, session }, new File([content as BlobPart], name));

const cue = (at: number, who: string, text: string): string => {
  const stamp = (seconds: number): string =>
    `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`;
  return `${stamp(at)} --> ${stamp(at + 1)}\n${who}: ${text}\n`;
};
const talk = (lines: readonly string[]): string =>
  `WEBVTT\n\n${lines.map((text, at) => cue(at * 4, at % 2 === 0 ? 'Ruth Adler' : 'Tom Baker', text)).join('\n')}`;

/** Stands nowhere else, so that it can be looked for. */
const unlikely = 'I said yes before the kestrel had flown.';
/** As captions write it, so that it is what was said and no markup of the file. */
const written =
  '&lt;img src=x onerror=alert(1)&gt; &lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt; said the board.';
const said = '<img src=x onerror=alert(1)> </script><script>alert(2)</script> said the board.';

/** Others write there too, and what is theirs may be gone by now. */
function holds(path: string, words: string): boolean {
  try {
    return readFileSync(path).includes(words);
  } catch {
    return false;
  }
}

describe('a transcript', () => {
  test('is taken in by one request, and its words come back as they were said', async () => {
    const lines = ['What happened then?', written, 'And what did you do?', unlikely];
    expectOk(await drop(talk([...lines, ...lines.map((line) => `${line} Again.`)]), '../../<b>hour</b>.vtt'));
    const listed = expectOk(await view(coach, 'session.show-transcripts', agreed.engagement));
    const { transcripts } = listed as { readonly transcripts: readonly { readonly transcript: string }[] };
    const transcript = transcripts[0]?.transcript;
    const shown = await view(coach, 'session.show-transcript', agreed.engagement, { transcript });
    expect(JSON.stringify(expectOk(shown))).toContain(JSON.stringify(said).slice(1, -1));
    expect(shown.headers['content-type']).toMatch(/^application\/json/u);
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    expect(shown.headers['content-security-policy']).not.toContain('unsafe');
  }, 60_000);

  test('lies nowhere in clear: not in the folder, not among temporary files', () => {
    for (const name of readdirSync(served.folder)) {
      if (!/\.(?:sqlite|sqlite-wal|age|key|json)$/u.test(name)) continue;
      expect(readFileSync(join(served.folder, name)).includes(unlikely)).toBe(false);
    }
    const left = readdirSync(tmpdir(), { withFileTypes: true }).filter(
      (entry) => entry.isFile() && holds(join(tmpdir(), entry.name), unlikely),
    );
    expect(left).toEqual([]);
  });

  test('is none of the client’s to take in', async () => {
    const asked = { id: newId(), input: { session }, engagement: agreed.engagement };
    const file = new File([talk(['Hello.', 'Yes.'])], 'hour.vtt');
    const answered = await agreed.clientBrowser.upload('/api/acts/session.import-transcript', asked, file);
    expect(answered.body.refusal).toEqual({ kind: 'not-allowed' });
  });
});

describe('a file that is made to hurt', () => {
  test('larger than any transcript: cut off on the way', async () => {
    const answered = await drop(new Uint8Array(26 * 1024 * 1024).fill(97), 'large.txt');
    expect(answered.status).toBe(413);
    expect(answered.body.refusal).toEqual({ kind: 'file-too-large', most: 25 * 1024 * 1024 });
  });

  test('small, and a hundred times a hundred megabytes unpacked', async () => {
    const zeros = new Uint8Array(104 * 1024 * 1024);
    const bomb = zipSync(
      { 'word/document.xml': zeros, '[Content_Types].xml': new Uint8Array(10) },
      { level: 9 },
    );
    const answered = await drop(bomb, 'bomb.docx');
    expect(answered.body.refusal).toMatchObject({ kind: 'not-read', why: { kind: 'unzips-too-large' } });
  }, 90_000);

  test('a packed folder whose names lead out of it', async () => {
    const packed = zipSync({ '../../../../etc/cron.d/x': new TextEncoder().encode('x') });
    expect((await drop(packed, 'out.zip')).body.refusal).toMatchObject({ kind: 'not-read' });
  });

  test('as many cues as fit: read in bounds beside the thread that answers, or given up', async () => {
    const lines = Array.from({ length: 700_000 }, (_, at) => cue(at, at % 2 === 0 ? 'A' : 'B', 'mm'));
    const bomb = `WEBVTT\n\n${lines.join('\n')}`.slice(0, 24 * 1024 * 1024);
    const waits: number[] = [];
    let isDone = false;
    const answered = drop(bomb, 'cues.vtt').finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const begin = performance.now();
      await served.browser().get('/health');
      waits.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await answered).body.refusal?.kind).toMatch(/^(?:reading-took-too-long|not-everyone-named)$/u);
    expect(Math.max(...waits)).toBeLessThan(15_000);
  }, 180_000);
});

describe('reading that takes too long', () => {
  test('is given up, and the next transcript is read', async () => {
    const short = await servedPractice({ readingPatience: 1 }, host);
    try {
      const browser = (await coachWithPractice(short)).browser;
      const theirs = await agreedEngagement(short, browser, { coach: 'Ruth Adler', client: 'Tom Baker' });
      const at = {
        engagement: theirs.engagement,
        session: await theirs.planSession(Date.UTC(2027, 0, 12, 9)),
      };
      for (let again = 0; again < 3; again++) {
        const answered = await importTranscript(
          browser,
          at,
          new File([talk(['Hello.', 'Yes.'])], 'hour.vtt'),
        );
        expect(answered.body.refusal).toEqual({ kind: 'reading-took-too-long' });
      }
    } finally {
      await short.close();
    }
  }, 60_000);
});

describe('an upload that is not as an upload is', () => {
  const boundary = 'edge';
  const sent = (
    parts: readonly string[],
    path = '/api/acts/session.import-transcript',
  ): Promise<Answered> => {
    const body = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
    const type = `multipart/form-data; boundary=${boundary}`;
    const headers = { 'content-type': type, origin: served.address, 'sec-fetch-site': 'same-origin' };
    return coach.send(path, { method: 'POST', headers, body });
  };
  const field = (name: string, value: string): string =>
    `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
  const file = (name: string): string =>
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\nhello`;

  test.each<[string, readonly string[], number]>([
    ['without the question', [file('a.vtt')], 400],
    ['with two files', [field('asked', '{}'), file('a.vtt'), file('b.vtt')], 413],
    ['with more fields', [field('asked', '{}'), field('more', '{}'), field('evenmore', '{}')], 413],
    ['with a question that is no JSON', [field('asked', '{'), file('a.vtt')], 400],
    ['with a field called as a prototype', [field('__proto__', '{}'), file('a.vtt')], 400],
    ['with nothing in it', [], 400],
  ])('%s', async (_, parts, status) => {
    expect((await sent(parts)).status).toBe(status);
  });

  test('for an act that takes no file', async () => {
    const answered = await sent([field('asked', '{}'), file('a.vtt')], '/api/acts/engagement.give-promise');
    expect(answered.body.refusal).toEqual({ kind: 'no-file-wanted' });
  });

  test('from nobody is not read', async () => {
    const asked = { id: newId(), input: {}, engagement: agreed.engagement };
    const big = new File([new Uint8Array(1024 * 1024)], 'a.vtt');
    const answered = await served.browser().upload('/api/acts/session.import-transcript', asked, big);
    expect(answered.body.refusal).toEqual({ kind: 'not-signed-in' });
  });
});
