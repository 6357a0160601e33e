import { type Quote, quoteHolds } from '@crucible/core/session/quote.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels } from './fixtures/shipped-models.ts';
import { type Said, transcriptOf } from './fixtures/transcript.ts';
import { modelVersions } from './models/models.ts';
import { readAsSaid } from './read-as-said.ts';
import { readSession, rulesVersion } from './read-session.ts';

const exchange: readonly Said[] = [
  { who: 'Coach', says: 'What did the chair say when you told him, and what did you hear in it?' },
  { who: 'Client', says: 'He said that I should have called him first, and I went along with it again.' },
  { who: 'Coach', says: 'So you went along. It sounds like that has a history with you.' },
  { who: 'Client', says: "It does. I do that with my father, and I don't even notice until I'm in the car." },
];
const hour = (words: number): Said[] =>
  Array.from({ length: Math.round(words / 16) }, (_, at) => ({
    ...(exchange[at % exchange.length] ?? { says: '' }),
    from: at * 6,
    to: at * 6 + 5,
  }));

describe('reading a session', () => {
  it('gives the same reading every time, with its version and seed', () => {
    const transcript = transcriptOf(hour(500));
    const reading = readSession(transcript, shippedModels());
    expect(readSession(transcript, shippedModels())).toEqual(reading);
    const version = `${rulesVersion}, ${modelVersions(shippedModels())}`;
    expect(reading).toMatchObject({ version, seed: expect.any(Number) });
  });

  it('takes the roles that a person said for every speaker, and proposes none', () => {
    const transcript = transcriptOf(exchange);
    const { roles, floor } = readSession(transcript, shippedModels(), { roles: ['client', 'coach'] });
    expect(roles).toEqual({ roles: ['client', 'coach'], by: 'person', grounds: [] });
    expect(floor.coachShareOfWords).not.toEqual(
      readSession(transcript, shippedModels()).floor.coachShareOfWords,
    );
    expect(readSession(transcript, shippedModels(), { roles: ['coach'] }).roles.roles).toEqual([
      'coach',
      'unknown',
    ]);
  });

  it.each([
    ['an hour', hour(500)],
    ['an exchange', exchange],
  ])('reads %s once where a person says the roles that it proposed, and anew where not', (_, said) => {
    const transcript = transcriptOf(said);
    const first = readSession(transcript, shippedModels());
    const { roles } = first.roles;
    expect(roles).toEqual(expect.arrayContaining(['coach', 'client']));
    const anew = readSession(transcript, shippedModels(), { roles });
    expect(readAsSaid(first, transcript.speakers, roles)).toEqual(anew);
    expect(readAsSaid(first, transcript.speakers, roles.toReversed())).toBeUndefined();
    expect(readAsSaid(first, transcript.speakers, ['coach'])).toBeUndefined();
  });

  it('says where the client leans only once a change is named', () => {
    const transcript = transcriptOf(exchange);
    const [without, named] = [{}, { goal: 'say no to the chair' }].map((options) =>
      readSession(transcript, shippedModels(), options),
    );
    expect(without?.clientTalk).toEqual({ withheld: 'no-goal' });
    expect(named?.clientTalk).toMatchObject({ known: { talks: [{ utterance: 1 }, { utterance: 3 }] } });
    expect({ ...named, clientTalk: undefined }).toEqual({ ...without, clientTalk: undefined });
  });

  it('quotes nothing that does not stand there, whatever is said', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} ]{0,60}$/u);
    const piece = fc.record({
      who: fc.constantFrom('Coach', 'Client', 'Meeting Room 1', 'Unknown Speaker'),
      says: fc.oneof(words, fc.constantFrom(...exchange.map(({ says }) => says), 'You did… ok? - Yes 🙂?')),
      from: fc.nat(4000),
      to: fc.nat(4000),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, isOrdered) => {
        const said = pieces.map((one, at) => ({
          ...one,
          says: one.says.replace(/\s+/gu, ' ').trim() || 'Hm.',
          ...(isOrdered && { from: at * 9, to: at * 9 + (one.to % 9) }),
        }));
        const transcript = transcriptOf(said);
        for (const quote of quotesIn(readSession(transcript, shippedModels()))) {
          const utterance = transcript.utterances[quote.utterance];
          expect(utterance && quoteHolds(quote, utterance)).toBe(true);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('of nothing said is a reading in which everything is withheld', () => {
    const { floor, coachMoves, roles } = readSession(transcriptOf([]), shippedModels());
    expect(floor.words).toBe(0);
    expect([floor.speakers, floor.silences, coachMoves].every((figure) => 'withheld' in figure)).toBe(true);
    expect(roles.by).toBe('nobody');
  });

  it('grows with the talk and no faster', () => {
    const timeOf = (words: number): number => {
      const transcript = transcriptOf(hour(words));
      const times = [1, 2, 3].map(() => {
        const before = performance.now();
        readSession(transcript, shippedModels());
        return performance.now() - before;
      });
      return Math.min(...times);
    };
    timeOf(9000);
    expect(timeOf(80_000)).toBeLessThan(8 * 3 * timeOf(10_000) + 50);
  });
});

/** Every quote anywhere in a reading. */
function quotesIn(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(quotesIn);
  // What has these four fields in a reading is a quote; nothing else there has a text.
  return 'utterance' in value && 'text' in value && 'start' in value ? [value as Quote, ...inside] : inside;
}
