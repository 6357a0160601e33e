import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../fixtures/transcript.ts';
import { questionForm } from './questions.ts';
import { spokenOf } from './spoken.ts';

const forms = (says: string, language = 'en'): (string | undefined)[] =>
  transcriptOf([{ who: 'Coach', says }])
    .utterances.map(spokenOf)
    .flatMap((spoken) => spoken.clauses.map((clause) => questionForm(spoken, clause, language)));

describe('a question', () => {
  it.each([
    ['What do you want from the board?', 'asking-word'],
    ['so how often did you call him', 'asking-word'],
    ["What's the worst that could happen?", 'asking-word'],
    ['And what about your deputy.', 'asking-word'],
    ['Did you tell her?', 'inverted'],
    ["um isn't it your decision", 'inverted'],
    ['Tell me more about the Tuesday meeting.', 'tell-me'],
    ['Okay, so help me understand what the chair said.', 'tell-me'],
    ['I wonder what he heard.', 'wondering'],
    ["I'm curious how that landed.", 'wondering'],
    ['You told her on the phone?', 'marked'],
    ['I see that you moved the date and do you know who asked for it', 'inverted'],
  ])('is heard in "%s"', (says, form) => {
    expect(forms(says)).toEqual([form]);
  });

  it.each([
    'What I hear is that you were alone.',
    'When you told him, he laughed.',
    'How you decide matters to them.',
    'Okay?',
    'Right? Yeah?',
    'Mm-hmm?',
    'I did what you asked.',
    'So you did.',
  ])('is not heard in "%s"', (says) => {
    expect(new Set(forms(says))).toEqual(new Set([undefined]));
  });

  it('in another language is heard by its mark alone', () => {
    expect(forms('Was wollen Sie? Erzählen Sie mir davon.', 'de')).toEqual(['marked', undefined]);
  });
});
