import { castAcross } from '@crucible/core/session/cast-across.ts';
import { describe, expect, it } from 'vitest';
import { castOfFiles } from '../cast-of-files.ts';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { narrativeOf } from '../fixtures/told-talk.ts';
import { readFiles } from '../read-files.ts';

const cast = (...talk: readonly string[]) => narrativeOf(...talk).cast;
const called = (...talk: readonly string[]): string[][] =>
  cast(...talk).map(({ aliases }) => aliases.map(({ word }) => word));

describe('the cast', () => {
  it.each([
    ['My CFO, Dana, resigned. I called Dana.'],
    ['Dana, our CFO, resigned. I called Dana.'],
    ['I called Dana. Dana is our CFO.'],
    ['Our CFO is called Dana. I called Dana.'],
    ['I met our CFO Dana. I called Dana.'],
    ["I called Dana. She's our CFO."],
  ])('knows a role and a name side by side as one person: %s', (says) => {
    expect(called(says).map((words) => [...words].sort())).toEqual([['cfo', 'dana']]);
  });

  it.each([
    ['Well, Otto, our chair, called.', [['chair', 'otto']]],
    ['Frankly, our chair scares me.', [['chair']]],
    ["He wouldn't stop. He laughed. He left.", []],
    ['Mr. Falk ignored me. I met Falk later.', [['falk']]],
    ['My ex-wife called. I love my wife.', [['ex-wife'], ['wife']]],
  ])('takes a word for a person where it is one: %s', (says, people) => {
    expect(called(says).map((words) => [...words].sort())).toEqual(people);
  });

  it('keeps two titles of one surname apart', () => {
    expect(called('Mr. Falk called. Mrs. Falk called. I met Falk.')).toHaveLength(3);
  });

  it('makes nobody of a role that stands beside two names, nor of one that people have several of', () => {
    expect(called('My deputy Tom left. My deputy Ana came. I called my deputy.')).toHaveLength(3);
    expect(called('My friend Tom called. I called my friend.')).toEqual([['tom'], ['friend']]);
  });

  it('counts "she" only where nobody else could be meant', () => {
    expect(cast('My wife called. She loves me.')[0]?.quotes.map(({ text }) => text)).toEqual([
      'My wife',
      'She',
    ]);
    const two = cast('My wife called. My sister called. She loves me.');
    expect(two.map(({ quotes }) => quotes.length)).toEqual([1, 1]);
  });

  it('has nobody from the room, nobody whom only the coach names, and not "people"', () => {
    expect(called('Coach: And your brother?', 'People ignore me. Coach ignores me.')).toEqual([]);
  });

  it('quotes every place verbatim', () => {
    const [wife] = cast('Well, my dear wife called.');
    expect(wife?.quotes).toEqual([{ utterance: 1, start: 6, end: 18, text: 'my dear wife' }]);
  });
});

describe('across the sessions of one engagement', () => {
  it('a name is one person, and the role joins it from any session', () => {
    const sessions = [
      cast('My CFO overruled me.'),
      cast('Dana, our CFO, called. I like Dana.'),
      cast('I met Dana.'),
    ];
    expect(castAcross(sessions)).toEqual([
      expect.objectContaining({ name: 'cfo', sessions: [0, 1, 2], mentions: 5 }),
    ]);
  });

  it('a role that two names claim stays with itself', () => {
    const sessions = [
      cast('My CFO overruled me.'),
      cast('I met our CFO Dana.'),
      cast('I met our CFO Priya.'),
    ];
    expect(castAcross(sessions).map(({ sessions: places }) => places)).toEqual([[0], [1], [2]]);
  });

  const file = (name: string, client: string, says: string) => ({
    name,
    content: new TextEncoder().encode(
      `Coach: What would you like to talk about today?\n${client}: ${says}\n`,
    ),
    choices: { coach: 'Coach' },
  });

  it('is merged for one client, and never with that of another', () => {
    const files = readFiles(
      [
        file(
          '1.txt',
          'Ines',
          'Well, I have to say that my CFO overruled me and then my CFO went to the board.',
        ),
        file(
          '2.txt',
          'Tom',
          'So I can tell you that my CFO was there, and I like my CFO and what she does for us.',
        ),
        file(
          '3.txt',
          'Ines',
          'And this week it was that my CFO praised me, which is what I had wanted from her.',
        ),
      ],
      shippedModels(),
    );
    expect(castOfFiles(files)).toEqual([
      {
        client: 'Ines',
        files: [0, 2],
        cast: expect.arrayContaining([expect.objectContaining({ name: 'cfo', sessions: [0, 2] })]),
      },
    ]);
  });
});
