import { describe, expect, test } from 'vitest';
import { recordFaults, recordRefusals, recordUnproven } from '../../fixtures/record-facts.ts';
import { recordRefusalSentence } from './record.ts';
import { faultSentence, unprovenSentence } from './verify.ts';

describe('refusals and faults of the record', () => {
  test('every kind has words of its own', () => {
    const reasons = Object.values(recordRefusals)
      .flat()
      .map((refusal) => recordRefusalSentence(refusal).reason);
    const faults = Object.values(recordFaults).flat().map(faultSentence);
    const unproven = Object.values(recordUnproven).flat().map(unprovenSentence);
    for (const sentences of [reasons, faults, unproven])
      expect(new Set(sentences).size).toBe(sentences.length);
  });
});
