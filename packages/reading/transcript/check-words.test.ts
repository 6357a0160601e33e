import type { Cue } from '@crucible/core/session/utterance.ts';
import { describe, expect, it } from 'vitest';
import { checkWords } from './check-words.ts';
import { joinUtterances } from './join-utterances.ts';
import { mendCues } from './mend-cues.ts';

const speakers = [0, 1].map((index) => ({
  index,
  label: `P${index}`,
  labels: [`P${index}`],
  kind: 'person' as const,
}));
const cuesOf = (...texts: readonly string[]): Cue[] =>
  texts.map((text, index) => ({ index, line: index + 1, span: { start: 0, end: 1 }, text, flags: [] }));
const kinds = (cues: readonly Cue[], language = 'en'): string[] =>
  checkWords({
    cues,
    utterances: joinUtterances(
      cues,
      speakers,
      cues.map((_, at) => at % 2),
    ),
    language,
  }).map(({ kind }) => kind);

describe('the words are checked for what no meeting says', () => {
  it('a closing line of a video is offered as possibly invented', () => {
    expect(kinds(cuesOf('So that is where we are.', 'Thanks for watching!'))).toEqual(['maybe-invented']);
    expect(kinds(cuesOf('Thank you for watching the board so closely this year.'))).toEqual([]);
  });

  it('thousands of words without one filler were cleaned', () => {
    const clean = cuesOf('I told the chair that I would not go. '.repeat(200), 'And then?');
    expect(kinds(clean)).toEqual(['no-fillers']);
    expect(kinds([...clean, ...cuesOf('Um, yes.')])).toEqual([]);
  });

  it('minutes under names look like a summary', () => {
    const minutes = cuesOf(
      'Explained that the quarter had been difficult and outlined the plan for the new market in the north.',
      'Agreed that the plan was sound and emphasised the risk of moving too early in the year.',
      'Discussed the hiring freeze and noted that the regional teams had not been told about it yet.',
      'Reviewed the timeline for the merger and highlighted the open questions of the works council.',
    );
    expect(kinds(minutes)).toContain('looks-like-summary');
  });

  it('everything in one piece is noted', () => {
    expect(kinds(cuesOf('Well, um, I went in. '.repeat(80)))).toContain('one-cue');
  });

  it('a language that the rules do not read is named', () => {
    expect(kinds(cuesOf('Ich habe nachgegeben.'), 'de')).toEqual(['other-language']);
  });

  it('a switch of language is noted with its first turn', () => {
    const cues = cuesOf(
      'So tell me what happened when you said that to the whole board last week.',
      'Ich habe ihnen gesagt, dass wir das so nicht machen können und dass ich es ernst meine.',
      'And what did they do when you said that, after all of it was out on the table?',
      'Sie haben nichts gesagt, und dann habe ich wieder nachgegeben, wie ich das immer mache.',
    );
    const utterances = joinUtterances(cues, speakers, [0, 1, 0, 1]);
    expect(checkWords({ cues, utterances, language: 'en' })).toEqual([
      { kind: 'language-switch', languages: ['en', 'de'], utterance: 1 },
    ]);
    expect(checkWords({ cues, utterances, language: 'unknown' })).toEqual([
      { kind: 'language-switch', languages: ['en', 'de'], utterance: 1 },
    ]);
  });

  it('half a character is mended and noted', () => {
    const mended = mendCues(cuesOf('fine', 'so \ud83d so'));
    expect(mended.cues[1]?.text).toBe('so \ufffd so');
    expect(mended.notices).toEqual([{ kind: 'mended-characters', count: 1, line: 2 }]);
  });
});
