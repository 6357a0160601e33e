import { describe, expect, test } from 'vitest';
import { recordings, sessionRefusals } from '../../fixtures/session-sentences.ts';
import { sessionRefusalSentence } from './session-refusal.ts';

describe('the words of sessions', () => {
  test('every no has words of its own', () => {
    const reasons = Object.values(sessionRefusals).map(
      ([first]) => first && sessionRefusalSentence(first).reason,
    );
    expect(new Set(reasons).size).toBe(Object.keys(sessionRefusals).length);
  });

  test('a voice that the agreement does not name is told by its label, inside quotation marks', () => {
    const { reason } = sessionRefusalSentence({
      kind: 'not-everyone-named',
      labels: ['\u202eTom'],
      everyone: [],
    });
    expect(reason).toBe(
      'Nobody in the agreement is named “\u2068Tom\u2069”. Only voices that it names are taken in.',
    );
  });

  test('that a transcript is kept says whose words and until when', () => {
    expect(recordings.map((sentence) => sentence.replace(/[\u2068\u2069]/gu, ''))).toEqual([
      'A transcript of this session is kept until our work ends: Ines Okafor and Mara Lind speak in it.',
      'A transcript of this session is kept until 1 March 2027: Ines Okafor and Mara Lind speak in it.',
      'A transcript of this session is kept for 1 day: Ines Okafor and Mara Lind speak in it.',
      'A transcript of this session is kept for 90 days: Ines Okafor and Mara Lind speak in it.',
    ]);
  });
});
