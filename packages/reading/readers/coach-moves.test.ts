import { quoteHolds } from '@crucible/core/session/quote.ts';
import type { CoachMove, CoachMoves, Figure } from '@crucible/core/session/reading.ts';
import { describe, expect, it } from 'vitest';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';
import { moveOf } from './coach-moves.ts';
import { spokenOf } from './spoken.ts';

const moveAfter = (client: string, coach: string): CoachMove => {
  const { utterances } = transcriptOf([
    { who: 'Client', says: client },
    { who: 'Coach', says: coach },
  ]);
  const [before, spoken] = utterances.map(spokenOf);
  if (spoken === undefined) throw new Error('nothing was said');
  return moveOf(spoken, before);
};
const told = 'I sat through the whole meeting and never mentioned the merger.';

describe('what the coach does', () => {
  it.each([
    ['What kept you from it?', 'question'],
    ['Tell me about the moment before.', 'question'],
    ['So you kept it to yourself. What did that cost you?', 'question'],
    ['You kept it to yourself.', 'reflection'],
    ['It sounds like part of you wanted to speak.', 'reflection'],
    ['So silence was the safer choice.', 'reflection'],
    ['The merger, unspoken.', 'reflection'],
    ['You should write to the chair tonight.', 'input'],
    ['Have you thought of firing him?', 'input'],
    ['Research on boards shows that silence is read as consent.', 'input'],
    ['Mm-hmm.', 'other'],
    ['Okay. Right. Yeah.', 'other'],
    ['Thank you for coming in today.', 'other'],
  ])('in "%s" is %s', (says, move) => {
    expect(moveAfter(told, says).move).toBe(move);
  });

  it('is shown by the clause that decided, word for word, and the rule', () => {
    const { quote, rule } = moveAfter(told, 'Okay. So you kept it to yourself. What did that cost you?');
    expect(quote).toMatchObject({ text: 'What did that cost you?', start: 34, end: 57 });
    expect(rule).toBe('asking-word');
  });

  it('is told apart from the words of the client said before it', () => {
    const echo = 'Never in the whole meeting at all.';
    expect(moveAfter(told, echo).rule).toBe('echo');
    expect(moveAfter('Fine.', echo).rule).toBe('statement');
  });

  it('after asking only whether it was right is what went before', () => {
    expect(moveAfter(told, 'You kept it to yourself. Is that right?').move).toBe('reflection');
  });
});

describe('a session of coach moves', () => {
  const sessionOf = (said: readonly Said[], language?: string): Figure<CoachMoves> =>
    readSession(transcriptOf(said, language === undefined ? {} : { language })).coachMoves;
  const said = Array.from({ length: 10 }, (): Said[] => [
    { who: 'Coach', says: 'What did you want from your chair?' },
    { who: 'Client', says: 'I wanted him to ask me first.' },
    { who: 'Coach', says: 'You wanted to be asked.' },
    { who: 'Client', says: 'I did.' },
  ]).flat();

  it('counts each utterance of the coach once and quotes it', () => {
    const transcript = transcriptOf(said);
    const found = sessionOf(said);
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
    expect(ratioOf(sessionOf(said))).toMatchObject({ known: { value: 1, n: 20, method: 'log-ratio' } });
    expect(ratioOf(sessionOf(said.slice(0, 36)))).toEqual({ withheld: 'few-questions', have: 9, need: 10 });
    expect(ratioOf(sessionOf(said.slice(0, 38)))).toEqual({ withheld: 'few-reflections', have: 9, need: 10 });
  });

  it('is withheld in another language, without names and without a coach', () => {
    expect(sessionOf(said, 'de')).toEqual({ withheld: 'other-language' });
    expect(sessionOf(said.map(({ says }) => ({ says })))).toEqual({ withheld: 'no-names' });
    expect(
      sessionOf([
        { who: 'Ana', says: told },
        { who: 'Ben', says: told },
      ]),
    ).toEqual({
      withheld: 'roles-unknown',
    });
  });
});
