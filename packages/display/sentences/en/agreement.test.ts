import { firstRows, wordingNow } from '@crucible/core/engagement/agreement-rows.ts';
import { describe, expect, test } from 'vitest';
import { agreedBeside, agreedRows, engagementRefusals } from '../../fixtures/engagement-sentences.ts';
import { agreementPage } from './agreement.ts';
import { engagementRefusalSentence } from './engagement-refusal.ts';
import { statementWords } from './statement.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');
const rowsOf = (rows = firstRows, beside = {}) =>
  new Map(
    agreementPage({ rows, beside, wording: wordingNow }).map(({ title, sentences }) => [
      title,
      plain(sentences.join(' ')),
    ]),
  );

describe('who sees what, as it is signed', () => {
  test('has its eight rows, and beside them what was said', () => {
    expect(
      agreementPage({ rows: firstRows, beside: {}, wording: wordingNow }).map(({ title }) => title),
    ).toEqual([
      'Notes we share',
      'My own notes',
      'Recording and transcript',
      'What I set aside (blind trust)',
      'Only mine',
      'The company',
      'Supervision',
      'My own yardstick',
      'What is true of all of it',
    ]);
    const beside = agreementPage({ rows: firstRows, beside: agreedBeside, wording: wordingNow });
    expect(beside).toHaveLength(12);
    expect(beside[9]).toMatchObject({ title: 'How to complain', words: 'To the federation.' });
  });

  test('each row says until when', () => {
    for (const rows of agreedRows)
      for (const [title, text] of rowsOf(rows))
        if (!['Recording and transcript', 'My own yardstick', 'What is true of all of it'].includes(title))
          expect(text).toMatch(/\b(?:until|for|after) /u);
    expect(rowsOf(agreedRows[1]).get('Notes we share')).toBe(
      'Both of us can open them. They are kept until 1 March 2027.',
    );
    expect(rowsOf(agreedRows[1]).get('My own notes')).toContain('for 1 day.');
  });

  test('default no: neither transcripts nor counts', () => {
    expect(rowsOf().get('Recording and transcript')).toBe('No: no transcript of our sessions is kept.');
    expect(rowsOf().get('My own yardstick')).toBe('No: I keep no counts from our sessions.');
  });

  test('a transcript names everyone who is recorded, and what becomes of it', () => {
    expect(rowsOf(agreedRows[1]).get('Recording and transcript')).toBe(
      'Yes, and everyone who is recorded is named here: Ines Okafor and Mara Lind. A transcript is read by machine, on my own machines and nowhere else. The original is destroyed after 1 day; the text is kept until our work ends. If one of us withdraws, quotes are destroyed.',
    );
    expect(rowsOf(agreedRows[2]).get('Recording and transcript')).toContain('quotes stay, unless whoever');
  });
});

test('every no of an engagement has words of its own', () => {
  const firsts = Object.values(engagementRefusals).map(
    ([first]) => first && engagementRefusalSentence(first).reason,
  );
  expect(new Set(firsts).size).toBe(Object.keys(engagementRefusals).length);
});

test('what a line is, is said without its words and without a word of the code', () => {
  for (const words of Object.values(statementWords)) {
    expect(words).toMatch(/^\p{Ll}/u);
    expect(words).not.toMatch(/\b(?:cast|desk|draft|record|shared|request)\b|-/u);
  }
  expect(new Set(Object.values(statementWords)).size).toBe(Object.keys(statementWords).length);
});
