import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCueText } from './cue-text.ts';
import { decodeText, splitLines } from './decode-text.ts';
import { isVtt, parseVtt, type VttCue } from './webvtt.ts';

/** The web platform's own tests and vtt.js's, beside the repository. */
const folder = join(import.meta.dirname, '../../../../shared/data/webvtt');
const isThere = existsSync(folder);
if (!isThere) console.warn('Skipped: ../shared/data/webvtt is not on this machine.');

type Expected = { readonly id: string; readonly start: number; readonly end: number; readonly text: string };

function cuesIn(bytes: Uint8Array): VttCue[] {
  const lines = splitLines(decodeText(bytes), bytes);
  return isVtt(lines) ? parseVtt(lines).flatMap((piece) => ('cue' in piece ? [piece.cue] : [])) : [];
}

const facts = (path: string): Expected[] =>
  cuesIn(readFileSync(path)).map(({ id, start, end, text }) => ({
    id,
    start: start / 1000,
    end: end / 1000,
    text,
  }));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const filesIn = (inner: string, ending: string): string[] =>
  isThere
    ? readdirSync(join(folder, inner), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending) && !name.includes('regions'))
        .sort()
        .map((name) => join(folder, inner, name))
    : [];

describe.skipIf(!isThere)('the web platform’s file tests', () => {
  const files = filesIn('wpt-file-parsing', '.vtt');
  it('are there', () => expect(files.length).toBeGreaterThan(25));

  it.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', (_, file) => {
    const { cues } = json(file.replace(/vtt$/u, 'expected.json')) as { cues: Expected[] };
    expect(facts(file)).toEqual(cues.map(({ id, start, end, text }) => ({ id, start, end, text })));
  });
});

describe.skipIf(!isThere)('the web platform’s cue text tests', () => {
  const files = filesIn('wpt-cue-parsing', '.vtt');
  it('are there', () => expect(files).toHaveLength(5));

  it.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', (_, file) => {
    const cases = json(file.replace(/vtt$/u, 'expected.json')) as { text: string; expectedTree: string }[];
    expect(cases.length).toBeGreaterThan(0);
    const read = cases.map(({ text }) => readCueText(payloadOf(text)));
    expect(read.map((stretches) => stretches.map(({ text }) => text).join(''))).toEqual(
      cases.map(({ expectedTree }) => textOfTree(expectedTree)),
    );
    expect(
      read.flatMap((stretches) => stretches.flatMap(({ voice = '' }) => (voice === '' ? [] : [voice]))),
    ).toEqual(cases.flatMap(({ expectedTree }) => voicesOfTree(expectedTree)));
  });
});

/** What the file parser hands on: the text of the one cue, up to its first empty line. */
function payloadOf(text: string): string {
  return cuesIn(Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`))[0]?.text ?? '';
}

function voicesOfTree(tree: string): string[] {
  return [...tree.matchAll(/^\| *title="(.+)"$/gmu)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  );
}

/** The text nodes of a tree as the web platform writes it: one quoted string after `| ` and its indent. */
function textOfTree(tree: string): string {
  const texts = tree.matchAll(/^\| *"((?:[^"]|"(?!\n|$))*)"$/gmu);
  return [...texts].map((match) => match[1]).join('');
}

/** Where vtt.js goes another way than the standard, we go with the standard. */
const otherWay: Readonly<Record<string, string>> = {
  'cue-times/min-top-digits.vtt': 'three digits of minutes without an hour',
  'cue-times/minimum-spots-over-sixty.vtt': 'a first part over 59 without an hour',
  'integration/id.vtt': 'a lone arrow above a cue ends no cue (web platform: arrows)',
  'file-layout/header-no-new-line.vtt':
    'times right under the signature begin a cue (web platform: header-timings)',
};

describe.skipIf(!isThere)('the tests of vtt.js', () => {
  const root = 'vttjs/tests';
  const files = filesIn(root, '.vtt').map((file) => file.slice(join(folder, root).length + 1));
  it('are there', () => expect(files.length).toBeGreaterThan(190));

  it.each(files.filter((file) => !Object.hasOwn(otherWay, file)))('%s', (file) => {
    const got = facts(join(folder, root, file));
    expect(expectationsFor(join(folder, root, file))).toContainEqual(got);
  });
});

/** Its own expectation, else those that the tests of its folder share; a bad layout setting leaves the one cue whole. */
function expectationsFor(file: string): Expected[][] {
  const own = file.replace(/vtt$/u, 'json');
  if (existsSync(own)) return [cuesOf(own)];
  if (file.includes('cue-settings')) return [[{ id: '', start: 0, end: 2, text: 'Text' }]];
  const inner = dirname(file);
  return readdirSync(inner)
    .filter(
      (name) =>
        name.endsWith('.json') &&
        !name.endsWith('-proc.json') &&
        !existsSync(join(inner, name.replace(/json$/u, 'vtt'))),
    )
    .map((name) => cuesOf(join(inner, name)));
}

function cuesOf(path: string): Expected[] {
  const { cues } = json(path) as { cues: { id: string; startTime: number; endTime: number; text: string }[] };
  return cues.map(({ id, startTime, endTime, text }) => ({ id, start: startTime, end: endTime, text }));
}
