import type { CoachMove, CoachMoves } from '@crucible/core/session/move.ts';
import { quoteHolds } from '@crucible/core/session/quote.ts';
import type { Figure } from '@crucible/core/session/reading.ts';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';

const movesOf = (said: readonly Said[], language?: string): Figure<CoachMoves> =>
  readSession(transcriptOf(said, language === undefined ? {} : { language }), shippedModels()).coachMoves;

const told = 'I sat through the whole meeting and never mentioned the merger.';
const moveAfter = (client: string, coach: string): CoachMove => {
  const found = movesOf([
    { who: 'Client', says: client },
    { who: 'Coach', says: coach },
  ]);
  const move = 'known' in found ? found.known.moves[0] : undefined;
  if (move === undefined) throw new Error('nothing was read');
  return move;
};

describe('what the coach does', () => {
  it.each([
    ['What kept you from it?', 'question'],
    ['Tell me about the moment before.', 'question'],
    ['So you kept it to yourself. What did that cost you?', 'question'],
    ['You kept it to yourself.', 'reflection'],
    ['It sounds like part of you wanted to speak.', 'reflection'],
    ['So silence was the safer choice.', 'reflection'],
    ['I would suggest that you write to the chair tonight.', 'input'],
    ['Research on boards shows that silence is read as consent.', 'input'],
    ['Mm-hmm.', 'other'],
    ['Okay. Right. Yeah.', 'other'],
    ['Thank you for coming in today.', 'other'],
  ])('in "%s" is %s', (says, move) => {
    expect(moveAfter(told, says).move).toBe(move);
  });

  it('is shown by the clause that speaks most for it, word for word, and what the rules say of it', () => {
    const { quote, rule } = moveAfter(told, 'Okay. So you kept it to yourself. What did that cost you?');
    expect(quote).toMatchObject({ text: 'What did that cost you?', start: 34, end: 57 });
    expect(rule).toBe('asking-word');
  });

  it('may be several things at once', () => {
    const { present, form } = moveAfter(
      told,
      'It sounds like you wanted to speak and part of you was afraid of what he would say. What held you back?',
    );
    expect(present).toEqual(['question', 'reflection']);
    expect(form).toBe('open');
    expect(moveAfter(told, 'Did you tell him?').form).toBe('closed');
    expect(moveAfter(told, 'How sure are you of that?').form).toBe('closed');
    expect(moveAfter(told, 'And then?').form).toBe('open');
    expect(moveAfter(told, 'You kept it to yourself.')).not.toHaveProperty('form');
  });

  it('has probabilities that sum to one, with four decimals', () => {
    const { probabilities } = moveAfter(told, 'You kept it to yourself.');
    const all = Object.values(probabilities);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
    for (const one of all) expect(Math.round(one * 10_000) / 10_000).toBe(one);
  });
});

describe('a session of coach moves', () => {
  const said = Array.from({ length: 10 }, (): Said[] => [
    { who: 'Coach', says: 'What did you want from your chair?' },
    { who: 'Client', says: 'I wanted him to ask me first.' },
    { who: 'Coach', says: 'You wanted to be asked.' },
    { who: 'Client', says: 'I did.' },
  ]).flat();

  it('counts each utterance of the coach once and quotes it', () => {
    const transcript = transcriptOf(said);
    const found = movesOf(said);
    if ('withheld' in found) throw new Error(found.withheld);
    expect(found.known.counts).toEqual({ question: 10, reflection: 10, input: 0, other: 0 });
    for (const { quote, utterance } of found.known.moves) {
      const place = transcript.utterances[utterance];
      expect(place && quoteHolds(quote, place)).toBe(true);
    }
  });

  it('gives reflections for each question with an interval from ten of each', () => {
    const ratioOf = (figure: Figure<CoachMoves>): unknown =>
      'known' in figure ? figure.known.reflectionsPerQuestion : figure;
    expect(ratioOf(movesOf(said))).toMatchObject({ known: { value: 1, n: 20, method: 'log-ratio' } });
    expect(ratioOf(movesOf(said.slice(0, 36)))).toEqual({ withheld: 'few-questions', have: 9, need: 10 });
    expect(ratioOf(movesOf(said.slice(0, 38)))).toEqual({ withheld: 'few-reflections', have: 9, need: 10 });
  });

  it('is withheld in another language, without names and without a coach', () => {
    expect(movesOf(said, 'de')).toEqual({ withheld: 'other-language' });
    expect(movesOf(said.map(({ says }) => ({ says })))).toEqual({ withheld: 'no-names' });
    expect(
      movesOf([
        { who: 'Ana', says: told },
        { who: 'Ben', says: told },
      ]),
    ).toEqual({ withheld: 'roles-unknown' });
  });
});
