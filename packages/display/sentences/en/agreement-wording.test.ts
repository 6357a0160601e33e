import { createHash } from 'node:crypto';
import { day } from '@crucible/core/calendar.ts';
import {
  type AgreementBeside,
  type AgreementRows,
  type AgreementWording,
  firstRows,
  type Until,
  wordingNow,
} from '@crucible/core/engagement/agreement-rows.ts';
import { describe, expect, test } from 'vitest';
import { agreementPage } from './agreement.ts';

/**
 * The words that were signed (promise 1). The record keeps rows and the number of a wording; whoever opens a
 * version later must read what was signed. Where this fails, put the old sentence back under its number,
 * raise `wordingNow`, say the new sentence under the new number, and add its digest here. A digest that
 * stands here is never changed.
 */
const signed: Readonly<Record<AgreementWording, string>> = {
  1: 'bdd2d5b44441ff04b85bbfbe8935d86f88e20cd37bcc4cc553832f3eab2eb6a7',
  2: '6f519009b588eaf91fadeb9c7680b95be15b61a0440f6977c5c24cc814985f51',
  3: 'b3bcb84c2e82446d03d1d83fc2261fd8cf971541fd77949bf678f7e7c0121190',
};

const untils: readonly Until[] = ['end', { day: day('2027-03-01') }, { days: 1 }, { days: 365 }];
const recordings: readonly Partial<AgreementRows['recording']>[] = [
  {},
  { transcripts: true, everyone: ['Mara Lind'], quotesOnWithdrawal: 'keep' },
  { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'], originalDays: 1 },
];
const besides: readonly AgreementBeside[] = [
  {},
  { told: ['Gil Brandt'], complaints: 'To the federation.', supervisorsBody: 'EMCC' },
  { told: ['Gil Brandt', 'Ines Okafor'] },
];

/** Every row in every form that it can take. */
const variants = untils.flatMap((until) =>
  recordings.flatMap((recording) => [true, false].map((counts) => rowsOf(until, recording, counts))),
);

function rowsOf(
  until: Until,
  recording: Partial<AgreementRows['recording']>,
  counts: boolean,
): AgreementRows {
  return {
    sharedNotes: { until },
    ownNotes: { until, ...(counts && { purpose: 'To prepare.' }) },
    recording: { ...firstRows.recording, ...recording, until },
    setAside: firstRows.setAside,
    onlyYours: { until },
    company: { until },
    supervision: { until },
    yardstick: { counts, until },
  };
}

function wordsOf(wording: AgreementWording): string {
  const pages = variants.flatMap((rows) => besides.map((beside) => agreementPage({ rows, beside, wording })));
  return JSON.stringify(pages);
}

describe('promise 1: what was signed', () => {
  test.each(Object.entries(signed))('reads as it read, in wording %s', (number, digest) => {
    const words = wordsOf(Number(number) as AgreementWording);
    expect(createHash('sha256').update(words).digest('hex')).toBe(digest);
  });

  test('said first in the third what a supervisor opens', () => {
    expect(wordsOf(2)).not.toContain('My supervisor, once named here');
    expect(wordsOf(3)).toContain('My supervisor, once named here');
  });

  test('is written in the latest wording', () => {
    expect(wordingNow).toBe(Math.max(...Object.keys(signed).map(Number)));
  });

  test('said of the first wording where a transcript is read what it said then', () => {
    const [first, second] = [wordsOf(1), wordsOf(2)];
    expect(first).toContain('on this computer only');
    expect(second).not.toContain('on this computer only');
  });
});
