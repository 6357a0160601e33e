import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../../fixtures/transcript.ts';
import { toldActs } from '../../lexicons/told-acts.ts';
import { spokenOf } from '../spoken.ts';
import { actAt, stateAt } from './act-phrases.ts';
import { heardWords } from './heard-words.ts';

const heard = (says: string) =>
  transcriptOf([{ who: 'Client', says }])
    .utterances.map(spokenOf)
    .flatMap(heardWords);

describe('the lexicon of acts', () => {
  it('rates every act and every state once, inside the scale', () => {
    const rated = Object.entries(toldActs).flatMap(([list, acts]) =>
      acts.map((act) => (list.startsWith('is ') ? `is ${act}` : act)),
    );
    expect(rated.filter((act, at) => rated.indexOf(act) !== at)).toEqual([]);
    for (const list of Object.keys(toldActs)) expect(list).toMatch(/^(?:is )?-?[0-2],-?[0-2]$/u);
  });

  it.each([
    ['cut me off', 'cut off', 1, -1],
    ['went behind my back', 'go behind back', 1, -1],
    ['cutting him short', 'cut short', 1, -1],
    ['overrode us', 'override', 2, -1],
    ['backed me up', 'back up', 0, 1],
    ['signed off on it', 'sign off', 1, 1],
    ['gave in', 'give in', -1, 0],
  ])('finds "%s" in any form, with somebody between its words', (says, name, dominance, affiliation) => {
    expect(actAt(heard(says), 0)).toMatchObject({ name, dominance, affiliation });
  });

  it('finds no act across the end of a clause, nor in a word it does not know', () => {
    expect(actAt(heard('cut it. Off we go'), 0)?.name).not.toBe('cut off');
    expect(actAt(heard('xylophoned me'), 0)).toBeUndefined();
  });

  it('finds what somebody is', () => {
    expect(stateAt(heard('on my back'), 0)).toMatchObject({ dominance: 1, affiliation: -1, last: 3 });
    expect(stateAt(heard('on my list'), 0)).toBeUndefined();
  });
});
