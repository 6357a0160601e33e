import { describe, expect, it } from 'vitest';
import { strainExamples } from '../fixtures/strain-examples.ts';
import { aimOf } from './aim.ts';
import { clientSigns, coachSigns } from './code-signs.ts';
import { type Spoken, spokenOf } from './spoken.ts';

const heard = (text: string): Spoken => spokenOf({ index: 0, speaker: 0, text, cues: [], flags: [] });
/** What stands in brackets at the end of a line says why it is a false friend. */
const line = (text: string): Spoken => heard(text.replace(/\s*\([^)]*\)$/u, ''));
const codesOf = (code: string, spoken: Spoken): string[] =>
  (code.startsWith('R') ? coachSigns(spoken) : clientSigns(spoken)).map((sign) => sign.code);

const examples = strainExamples();

describe.skipIf(examples === undefined)('the invented lines of methods 4.4', () => {
  const lines = Object.entries(examples ?? {});

  it('are found by the words of their code, all but two whose form says it', () => {
    const missed = lines.flatMap(([code, { ex }]) =>
      ex.filter((text) => !codesOf(code, line(text)).includes(code)),
    );
    expect(missed.length).toBeLessThanOrEqual(2);
    expect(lines.flatMap(([, { ex }]) => ex).length).toBeGreaterThan(180);
  });

  it.each(lines)('false friends of %s carry no sign at all', (code, { ff }) => {
    for (const text of ff) expect([text, ...codesOf(code, line(text))]).toEqual([text]);
  });
});

describe('a sign', () => {
  it('of a complaint is dropped where somebody outside is meant', () => {
    expect(codesOf('C', heard("He said you don't listen."))).toEqual([]);
    expect(codesOf('C', heard("I told my boss: that's not fair."))).toEqual([]);
    expect(codesOf('C', heard("You don't listen."))).toEqual(['C1']);
    expect(codesOf('C', heard("She is angry. But you weren't listening either."))).toEqual(['C1']);
  });

  it('of a complaint is dropped where the words are about something that took place elsewhere', () => {
    expect(codesOf('C', heard('What a waste of time that dinner was.'))).toEqual([]);
    expect(codesOf('C', heard('Our workshop was a waste of time.'))).toEqual([]);
    expect(codesOf('C', heard('What a waste of time this is.'))).toEqual(['C3']);
    expect(codesOf('C', heard('This meeting is a waste of time.'))).toEqual(['C3']);
  });

  it.each([
    ['C', 'I came for the succession. Are you even listening to that?', 'C1'],
    ['C', 'Remind me what the company pays you for.', 'C4'],
    ['W', 'One thing first, I have a hard stop at noon.', 'W8'],
    ['R', 'Wait. Did I miss something there?', 'R2'],
    ['R', 'I got ahead of you with the chair.', 'R3'],
  ])('%s: of a rough spot or its mending in the speech of executives: %s', (side, says, code) => {
    expect(codesOf(side, heard(says))).toContain(code);
  });

  it('of a shrinking answer needs the whole utterance', () => {
    expect(codesOf('W', heard('Fine, I guess.'))).toEqual(['W1']);
    expect(codesOf('W', heard('Fine, I guess we can sell the plant in June.'))).not.toContain('W1');
  });

  it('keeps the clause that carries it, with its place in the text', () => {
    const text = "It was a long week. You're the expert. Shall we?";
    const [sign] = clientSigns(heard(text));
    expect(text.slice(sign?.clause.start, sign?.clause.end)).toBe("You're the expert.");
  });

  it('is no sign in ordinary talk, in nothing and in other letters', () => {
    for (const text of ['We sold the plant.', '🙂', 'שלום', 'Yes.', 'Exactly! And then Ana joined us.']) {
      expect([...clientSigns(heard(text)), ...coachSigns(heard(text))]).toEqual([]);
    }
  });
});

describe('a clause is aimed', () => {
  it.each([
    ["You don't get it.", 'room'],
    ['What is the point of this exercise?', 'room'],
    ["I don't buy his argument.", 'outside'],
    ['My boss never listens.', 'outside'],
    ['I told her you have to go.', 'outside'],
    ['They said to me that you never know.', 'outside'],
    ['You know, it rained.', 'open'],
    ['Thank you.', 'open'],
    ['The numbers are late.', 'open'],
    ["I don't want to do the chair exercise.", 'room'],
  ] as const)('"%s": %s', (text, aim) => {
    const spoken = heard(text);
    const [clause] = spoken.clauses;
    expect(clause && aimOf(spoken, clause)).toBe(aim);
  });
});
