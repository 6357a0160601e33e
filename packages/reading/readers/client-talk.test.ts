import { quoteHolds } from '@crucible/core/session/quote.ts';
import type { Figure } from '@crucible/core/session/reading.ts';
import type { ClientTalk } from '@crucible/core/session/talk.ts';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';

const talkOf = (said: readonly Said[], goal?: string): Figure<ClientTalk> =>
  readSession(transcriptOf(said), shippedModels(), goal === undefined ? {} : { goal }).clientTalk;

const toward = 'I need to stop saying yes to him, because it is costing me the team.';
const neither = 'Yes, it was the Tuesday one.';
const said: readonly Said[] = [
  { who: 'Coach', says: 'What would you want to be different with your chair?' },
  { who: 'Client', says: toward },
  { who: 'Coach', says: 'Was that the meeting last week?' },
  { who: 'Client', says: neither },
];

describe('where the client leans', () => {
  it('is told with a named change only', () => {
    expect(talkOf(said)).toEqual({ withheld: 'no-goal' });
    expect(talkOf(said, '  ')).toEqual({ withheld: 'no-goal' });
  });

  it('is one of three for each utterance of the client, with the clause that speaks most for it', () => {
    const found = talkOf(said, 'say no to the chair');
    if ('withheld' in found) throw new Error(found.withheld);
    expect(found.known.talks.map(({ utterance, talk }) => [utterance, talk])).toEqual([
      [1, 'toward'],
      [3, 'neither'],
    ]);
    const { utterances } = transcriptOf(said);
    for (const { quote, probabilities } of found.known.talks) {
      const place = utterances[quote.utterance];
      expect(place && quoteHolds(quote, place)).toBe(true);
      expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
    }
    expect(found.known.towardPerAway).toEqual({ withheld: 'few-toward', have: 1, need: 10 });
  });

  it('is withheld while nobody knows who the client is', () => {
    const nameless = said.map(({ who, says }) => ({ who: who === 'Coach' ? 'Ana' : 'Ben', says }));
    expect(talkOf(nameless, 'say no to the chair')).toEqual({ withheld: 'roles-unknown' });
  });
});
