import { lastTurnKinds } from '@crucible/core/session/after.ts';
import { expect, test } from 'vitest';
import { kindWords, saidRows } from './kept-line.ts';

/** Words of the code that stand on nothing a client reads. */
const never =
  /strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|\bcast\b|\bdesk\b|pulse|alarm|coded|permutation|\bas told/iu;

const lines: readonly { readonly kind: string; readonly said: Readonly<Record<string, unknown>> }[] = [
  {
    kind: 'note-written',
    said: {
      happened: 'He came late.',
      felt: 'HI',
      worried: false,
      scenes: [
        { setting: 'outside', person: 'Person A', they: { tap: 'BC', words: 'louder' }, i: { tap: 'HI' } },
      ],
    },
  },
  ...['withdrawal', 'confrontation', 'coach-strain', 'repair', 'silence'].map((kind) => ({
    kind: 'moment-answered',
    said: { moment: { utterance: 3, start: 0, end: 9, reader: '1', kind }, answer: 'not-sure' },
  })),
  { kind: 'pulse-answered', said: { side: 'coach', answer: { ratings: { G1: 8, B2: 4 }, feltOff: 2 } } },
  { kind: 'pulse-opened', said: { side: 'client', answer: { ratings: { T1: 8 } } } },
  {
    kind: 'pulse-opened',
    said: { side: 'coach', first: { place: { stream: 'x/desk', seq: 3, hash: 'ab' }, via: 'own-device' } },
  },
  { kind: 'request-asked', said: { asks: { name: 'alliance.answer-pulse', seconds: 60 } } },
  { kind: 'scene-sorted', said: { ticket: 'abc', parts: { they: 'PA', i: 'LM' } } },
  { kind: 'scene-told', said: { told: { parts: { wish: { octant: 'NO', standing: 'expected' } } } } },
  ...lastTurnKinds.map((after) => ({
    kind: 'after-opened',
    said: { after, exchanges: [{ move: 'question', client: { text: 'Nothing.' } }] },
  })),
  { kind: 'exchange-contested', said: { transcript: 'abc', utterance: 4, words: 'I was cut off.' } },
  { kind: 'agreement-drafted', said: { rows: { recording: { quotesOnWithdrawal: 'keep' } } } },
];

test.each(lines)('a copy for the client shows a line of $kind without a word of the code', (line) => {
  const text = [kindWords(line.kind), ...saidRows(line.said).flatMap(({ name, text }) => [name, text])].join(
    '\n',
  );
  expect(text).not.toMatch(never);
  expect(text).not.toMatch(/\b(?:PA|BC|DE|FG|HI|JK|LM|NO|[GTB][12])\b|[{}[\]"]/u);
});

test('every word of a note is in its copy', () => {
  expect(saidRows(lines[0]?.said ?? {})).toEqual([
    { name: 'happened', text: 'He came late.' },
    { name: 'felt like doing', text: 'give in' },
    { name: 'worried', text: 'no' },
    {
      name: 'scenes',
      text: 'setting: outside, person: Person A, they: which way: pushes past, words: louder, i: which way: goes along',
    },
  ]);
});

test('a kind without words of its own is called nothing else', () => {
  expect(kindWords('a-kind-that-comes-later')).toBe('something was kept');
  expect(kindWords('constructor')).toBe('something was kept');
});
