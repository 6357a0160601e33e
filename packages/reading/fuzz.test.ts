import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote } from '@crucible/core/session/quote.ts';
import { quoteHolds } from '@crucible/core/session/quote.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels } from './fixtures/shipped-models.ts';
import { readSession } from './read-session.ts';
import { openTranscript } from './transcript/open-transcript.ts';
import type { Transcript } from './transcript/transcript.ts';

/** Our own zoo, and real exports where they are beside the repository. */
const folders = [
  join(import.meta.dirname, 'fixtures'),
  join(import.meta.dirname, '../../../shared/data/transcripts'),
];
const files = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
);
const cases = Number(process.env.FUZZ_CASES ?? 20_000);
/** A fixed seed keeps `npm test` the same for everyone; `npm run soak` hands in others. */
const seed = Number(process.env.FUZZ_SEED ?? 20_260_301);

const windowBytes = 3000;
const tricky = [
  '\r',
  '\n\n',
  '\u000b',
  '\0',
  '-->',
  '00:00:01.000 --> 00:00:02.000\n',
  'WEBVTT\n\n',
  'NOTE\n',
  '<v Anna>',
  '</v>',
  '<v ',
  '&lt;',
  '&#x;',
  'Anna: ',
  '[Anna] 10:00:00\n',
  'Anna  0:05  \n',
  '**',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\u',
  '\\ud800',
  '\ud83d\ude42',
  '\u202e',
  '\ufeff',
  '10:30',
  ': ',
  '99999999999:00',
  '---',
  '0:00 - Anna (Northwind)\n',
  '<w:p>',
  '</w:p>',
  '\t',
  '  '.repeat(50),
  ','.repeat(40),
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('insert'), at: fc.nat(), what: fc.constantFrom(...tricky) }),
  fc.record({ kind: fc.constant('delete'), at: fc.nat(), what: fc.nat(400) }),
  fc.record({ kind: fc.constant('repeat'), at: fc.nat(), what: fc.nat(300) }),
  fc.record({ kind: fc.constant('byte'), at: fc.nat(), what: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), what: fc.constant(0) }),
);
const mutated = fc
  .record({
    file: fc.nat(),
    from: fc.nat(),
    whole: fc.nat(40),
    mutations: fc.array(mutation, { maxLength: 6 }),
  })
  .map(({ file, from, whole, mutations }) => {
    const bytes = files[file % files.length] ?? Buffer.alloc(0);
    const body = from % Math.max(1, bytes.length - windowBytes);
    // Mostly the head, which says what the file is, and a window of its body: short enough for many cases.
    const window =
      whole === 0 ? bytes : Buffer.concat([bytes.subarray(0, 600), bytes.subarray(body, body + windowBytes)]);
    return mutations.reduce<Buffer>(mutate, Buffer.from(window));
  });

type Mutation = { readonly kind: string; readonly at: number; readonly what: string | number };

function mutate(bytes: Buffer, { kind, at, what }: Mutation): Buffer {
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (typeof what === 'string') return Buffer.concat([before, Buffer.from(what), after]);
  if (kind === 'delete') return Buffer.concat([before, after.subarray(what)]);
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, what), after]);
  if (kind === 'byte') return Buffer.concat([before, Buffer.from([what]), after.subarray(1)]);
  return Buffer.from(before);
}

/** Every place where a reading holds words of the session. */
function quotesIn(value: unknown): Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(quotesIn);
  return isQuote(value) ? [value, ...inner] : inner;
}

function isQuote(value: object): value is Quote {
  return 'utterance' in value && 'start' in value && 'end' in value && 'text' in value;
}

function expectWhole(transcript: Transcript): void {
  const { cues, utterances, speakers } = transcript;
  const undone = utterances.flatMap(({ text, cues: places }) =>
    places.map(({ start, end }) => text.slice(start, end)),
  );
  expect(undone).toEqual(cues.map(({ text }) => text));
  expect(utterances.every(({ speaker, text }) => speakers[speaker] !== undefined && text.trim() !== '')).toBe(
    true,
  );
  expect(cues.every(({ text, label = 'x' }) => text.isWellFormed() && label.isWellFormed())).toBe(true);
}

describe('whatever the file', () => {
  it('there is something to mutate', () => expect(files.length).toBeGreaterThan(10));

  it('it is read or refused, every joining can be undone and every quote equals its span', {
    timeout: 600_000,
  }, () => {
    let read = 0;
    fc.assert(
      fc.property(mutated, (bytes) => {
        const opened = openTranscript(bytes);
        if (!opened.ok) return;
        read += 1;
        expectWhole(opened.value);
        for (const quote of quotesIn(readSession(opened.value, shippedModels()))) {
          const utterance = opened.value.utterances[quote.utterance];
          expect(utterance && quoteHolds(quote, utterance)).toBe(true);
        }
      }),
      { numRuns: cases, seed },
    );
    expect(read).toBeGreaterThan(cases / 4);
  });
});
