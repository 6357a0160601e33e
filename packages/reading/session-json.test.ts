import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quoteHolds } from '@crucible/core/session/quote.ts';
import { describe, expect, it } from 'vitest';
import { compare, documentedShapes } from './fixtures/documented-shapes.ts';
import { shippedModels } from './fixtures/shipped-models.ts';
import { type GivenFile, type ReadFile, readFiles } from './read-files.ts';
import { sessionJson } from './session-json.ts';
import type { TranscriptRefusal } from './transcript/refusal.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (name: string, content: string): GivenFile => ({ name, content: bytes(content) });

/** Enough talk of a coach and a client for every figure, with a time for each piece. */
function talk(lines: number): string {
  const cues = Array.from({ length: lines }, (_, at) => {
    const isCoach = at % 2 === 0;
    const start = at * 9;
    const said = isCoach
      ? at % 4 === 0
        ? `What did you want from the chair in week ${at}?`
        : `So you kept the peace again in week ${at}.`
      : `Um, in week ${at} I told them that I would do it, and I did not want to, you know.`;
    return `${clock(start)} --> ${clock(start + (at % 6 === 0 ? 9.4 : 4))}\n${isCoach ? 'Coach' : 'Client'}: ${said}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function clock(seconds: number): string {
  const minutes = String(Math.floor(seconds / 60)).padStart(2, '0');
  return `00:${minutes}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
}

const doubtful: readonly GivenFile[] = [
  { ...text('2026-03-10 hour.vtt', talk(160)), choices: { goal: 'say no to the chair' } },
  text('the same hour.vtt', talk(160)),
  text(
    'GMT20260317-093000.txt',
    'Ines (Northwind): So?\nInes: And then?\nMartin: I gave in.\nTom Vale: Hm.\nTom: Yes.\n',
  ),
  text(
    'latin.txt',
    'Coach: Et après?\nClient: J’ai cédé, comme toujours. C’est la vie, non?\nCoach: Je vois.\n',
  ),
  {
    name: 'bytes.txt',
    content: Buffer.from('Coach: And caf\xe9 talk?\nClient: I said \x93no\x94 once.\n', 'latin1'),
  },
  text(
    'switch.txt',
    `${'Coach: What do you want from the board this time, and what would you do?\nClient: I do not know what they want.\n'.repeat(12)}${'Coach: Was willst du von dem Rat, und was machst du dann?\nClient: Ich weiß nicht, was die von mir wollen, und das ist nicht gut.\n'.repeat(12)}`,
  ),
  text('empty.vtt', ''),
  text('cut.json', '{"entries":[{"text":"so'),
  text('notes.txt', 'We met and it went well and nothing more was said by anybody at all.\n'),
  { name: 'page.pdf', content: bytes('%PDF-1.7\n%âãÏÓ') },
  { name: 'large.vtt', content: { refusal: { kind: 'too-large', bytes: 9, limit: 8 } } },
  text('odd.json', '{"invoices":[1,2],"total":3}'),
];

const paths = globSync(join(import.meta.dirname, 'fixtures/**/*.{vtt,srt,txt,md,json,jsonl,docx}'));
const fixtures = paths
  .filter((path) => !path.endsWith('.expected.json'))
  .map((path): GivenFile => ({ name: basename(path), content: new Uint8Array(readFileSync(path)) }));

const words = ({ kind }: TranscriptRefusal) => ({ reason: `It is ${kind}.`, instead: 'Export it again.' });
const momentsOf = { which: 'all', write: () => 'What happened there?' } as const;
const asPrinted = (files: readonly ReadFile[]): unknown =>
  JSON.parse(JSON.stringify(sessionJson(files, words, momentsOf)));

describe('the reading as JSON', () => {
  const shapes = documentedShapes(join(import.meta.dirname, '../../docs/json.md'));
  const read = readFiles([...doubtful, ...fixtures], shippedModels());
  const found = compare(asPrinted(read), 'Output', shapes);

  it('holds nothing that docs/json.md does not say, and everything that it promises', () => {
    expect(shapes.size).toBeGreaterThan(15);
    expect(found.faults).toEqual([]);
  });

  it('has met every documented field but those that only rare files have', () => {
    const rare = ['Notice.encoding', 'Notice.languages', 'Refusal.limit'];
    const documented = [...shapes].flatMap(([shape, fields]) =>
      [...fields.keys()].map((name) => `${shape}.${name}`),
    );
    expect(documented.filter((field) => !found.seen.has(field) && !rare.includes(field))).toEqual([]);
  });

  it('gives the files in the order they were handed in, the refused ones among them', () => {
    const { version, files } = sessionJson(read, words, momentsOf);
    expect(version).toBe(1);
    expect(files.map(({ name }) => name)).toEqual([...doubtful, ...fixtures].map(({ name }) => name));
    expect(files.find(({ name }) => name === 'empty.vtt')).toEqual({
      name: 'empty.vtt',
      refusal: { kind: 'empty', message: 'It is empty. Export it again.' },
    });
  });

  it('finds every cue again in its utterance, and every quote in its words', () => {
    const { files } = sessionJson(read, words, momentsOf);
    let cues = 0;
    for (const file of files) {
      if ('refusal' in file) continue;
      for (const utterance of file.utterances) {
        expect(file.speakers[utterance.speakerIndex]?.label).toBe(utterance.speaker);
        for (const cue of utterance.cues) expect(utterance.text.slice(...cue.at)).toBe(cue.text);
        cues += utterance.cues.length;
      }
      const { coachMoves } = file.reading;
      if (!('known' in coachMoves)) continue;
      for (const { quote } of coachMoves.known.moves) {
        const said = read.find(({ name }) => name === file.name)?.outcome;
        const utterance =
          said && 'transcript' in said ? said.transcript.utterances[quote.utterance] : undefined;
        expect(utterance && quoteHolds(quote, utterance)).toBe(true);
      }
    }
    expect(cues).toBeGreaterThan(500);
  });
});

describe('several files of one engagement', () => {
  const outcomeOf = (name: string) => readFiles(doubtful, shippedModels()).find((file) => file.name === name);

  it('name their day inside, or in the name of the file', () => {
    expect(outcomeOf('2026-03-10 hour.vtt')).toMatchObject({
      dateFrom: 'name',
      outcome: { transcript: { date: '2026-03-10' } },
    });
    expect(outcomeOf('GMT20260317-093000.txt')).toMatchObject({
      outcome: { transcript: { date: '2026-03-17' } },
    });
    expect(outcomeOf('latin.txt')).not.toHaveProperty('dateFrom');
  });

  it('tell of a session that was handed in twice, at the later one', () => {
    const [first, second] = readFiles(doubtful, shippedModels());
    const kinds = (file: ReadFile | undefined): string[] =>
      file && 'transcript' in file.outcome ? file.outcome.transcript.notices.map(({ kind }) => kind) : [];
    expect(kinds(first)).not.toContain('same-session');
    expect(kinds(second)).toContain('same-session');
  });

  it('are each read with what a person said about that file', () => {
    const content = bytes('Ines: So?\nMartin: I gave in.\nInes: And then?\nMartin: I was angry.\n');
    const [one, other] = readFiles(
      [
        { name: 'one.txt', content, choices: { coach: 'Ines' } },
        { name: 'other.txt', content, choices: { coach: 'Martin', apart: [] } },
      ],
      shippedModels(),
    );
    expect(one).toMatchObject({
      outcome: { reading: { roles: { roles: ['coach', 'client'], by: 'person' } } },
    });
    expect(other).toMatchObject({
      outcome: { reading: { roles: { roles: ['client', 'coach'], by: 'person' } } },
    });
  });

  it('are told of one by one, before each is opened', () => {
    const begun: number[] = [];
    readFiles(doubtful.slice(0, 3), shippedModels(), (at) => begun.push(at));
    expect(begun).toEqual([0, 1, 2]);
  });
});
