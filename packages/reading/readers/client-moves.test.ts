import { quoteHolds } from '@crucible/core/session/quote.ts';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { narrativeOf, peopleIn } from '../fixtures/told-talk.ts';
import { transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';
import { everyMove } from './client-moves.ts';

/** Kind, rule and words of every hit, of the moves that are off too. */
const hits = (...talk: readonly string[]): string[] =>
  everyMove(peopleIn(...talk)).map(({ kind, rule, quote }) => `${kind} | ${rule} | ${quote.text}`);

describe('a client asks', () => {
  it.each([
    ['What would you do?', 'asks | asking-word | What would you do?'],
    ['So I asked my chair why.', 'asks | told | I asked my chair why'],
    ['Two years?', 'asks | marked | Two years?'],
  ])('here or in the scene: %s', (says, hit) => expect(hits(says)).toContain(hit));

  it.each([
    'It is hard, you know?',
    "That is sad, isn't it?",
    'You know what I mean?',
    'My son said, "Why are you late?"',
    'I would ask my chair.',
    'I never asked my chair.',
  ])('nothing in "%s"', (says) => expect(hits(says).filter((hit) => hit.startsWith('asks'))).toEqual([]));
});

describe('a client picks up', () => {
  const after = (says: string) =>
    hits('Coach: Was there resentment?', says).filter((hit) => hit.startsWith('picks-up'));

  it("what the coach brought in, in a clause of the client's own", () => {
    expect(after('Yes. The resentment began when the merger was announced in public.')).toEqual([
      'picks-up | resentment | The resentment began when the merger was announced in public.',
    ]);
  });

  it('nothing by an echo, nor by a word only after two clauses', () => {
    expect(after('Resentment.')).toEqual([]);
    expect(after('Well. I suppose. The merger was announced with resentment everywhere visible.')).toEqual(
      [],
    );
  });

  it("nothing that was the client's own word just before", () => {
    const talk = [
      'I feel resentment.',
      'Coach: Resentment.',
      'That resentment began when the merger was announced.',
    ];
    expect(hits(...talk).filter((hit) => hit.startsWith('picks-up'))).toEqual([]);
  });
});

describe('a client names a feeling', () => {
  it.each([
    ['I was really scared of the board.', 'I was really scared'],
    ['My deputy was furious.', 'My deputy was furious'],
    ['It makes me nervous.', 'me nervous'],
    ['I feel shame.', 'I feel shame'],
  ])('by its word, of whoever has it: %s', (says, words) => {
    expect(hits(says)).toContain(`names-feeling | ${says.includes('shame') ? 'noun' : 'word'} | ${words}`);
  });

  it.each([
    'I feel like it is late.',
    "I'm happy to come.",
    'As far as I am concerned.',
    'The talk was sad.',
    'I got hurt.',
  ])('not in "%s"', (says) =>
    expect(hits(says).filter((hit) => hit.startsWith('names-feeling'))).toEqual([]),
  );
});

describe('a client gives credit', () => {
  it.each([
    ['My deputy helped me.', 'did-good'],
    ['I praised my team.', 'gave'],
    ['It worked, thanks to Dana. I like Dana.', 'phrase'],
  ])('to somebody for something good: %s', (says, rule) => {
    expect(hits(says).some((hit) => hit.startsWith(`gives-credit | ${rule}`))).toBe(true);
  });

  it.each(['My deputy never helped me.', 'My deputy could help me.', 'Thank you.'])('not in "%s"', (says) => {
    expect(hits(says).filter((hit) => hit.startsWith('gives-credit'))).toEqual([]);
  });
});

describe('a client cuts in', () => {
  const clientAt = (
    from: number,
    says = 'No, wait, that is not it.',
    wordTimes: 'per-channel' | 'none' = 'per-channel',
  ) => {
    const said = [
      { who: 'Coach', says: 'So what you wanted was a clear answer from the chair', from: 0, to: 5 },
      { who: 'Client', says, from, to: from + 3 },
    ];
    const { clientMoves } = readSession(transcriptOf(said, { language: 'en', wordTimes }), shippedModels());
    return 'known' in clientMoves ? clientMoves.known : undefined;
  };
  const cuts = (...given: Parameters<typeof clientAt>) =>
    clientAt(...given)?.moves.filter(({ kind }) => kind === 'cuts-in').length;

  it('by starting half a second before the coach stops, and the coach stops within one', () => {
    expect([3.9, 4, 4.5, 4.6, 5.2].map((from) => cuts(from))).toEqual([0, 1, 1, 0, 0]);
  });

  it('not by listening', () => expect(cuts(4.2, 'Mm, right.')).toBe(0));

  it('cannot be told without word times per channel, and that is said', () => {
    expect(clientAt(4.2, 'No, wait.', 'none')?.off).toContainEqual({ kind: 'cuts-in', why: 'times' });
  });
});

describe('client moves', () => {
  const talk = ['Were you afraid? I was scared. What would you do?', 'Coach: Hm.', 'I praised my team.'];

  it('are counted with quotes that hold, without the moves that read wrong too often', () => {
    const { clientMoves } = narrativeOf(...talk);
    if ('withheld' in clientMoves) throw new Error(clientMoves.withheld);
    const { moves, counts, off } = clientMoves.known;
    expect(counts).toEqual([
      { kind: 'asks', count: 2 },
      { kind: 'picks-up', count: 0 },
      { kind: 'names-feeling', count: 1 },
    ]);
    expect(off).toContainEqual({ kind: 'gives-credit', why: 'below-floor' });
    const { utterances } = transcriptOf([
      { who: 'Coach', says: 'What happened?' },
      { who: 'Client', says: talk[0] ?? '' },
    ]);
    for (const { quote, utterance } of moves) {
      const said = utterances[utterance];
      expect(said && quoteHolds(quote, said)).toBe(true);
    }
  });
});
