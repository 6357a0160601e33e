import { quoteHolds } from '@crucible/core/session/quote.ts';
import { offset } from '@crucible/core/units.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { narrativeOf } from '../fixtures/told-talk.ts';
import { transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';

const told = (...talk: readonly string[]) => narrativeOf(...talk).told;

describe('told episodes', () => {
  it.each([
    ['My CFO overruled me in front of the board.', 'RO', 'cfo', 'self', 'BC'],
    ['My boss micromanages me.', 'RO', 'boss', 'self', 'BC'],
    ['She went behind my back.', 'RO', 'she', 'self', 'BC'],
    ['My head of sales keeps interrupting me.', 'RO', 'head of sales', 'self', 'BC'],
    ['My deputy supports me.', 'RO', 'deputy', 'self', 'LM'],
    ['I was furious with my deputy.', 'RS', 'self', 'deputy', 'BC'],
    ['I love my wife.', 'RS', 'self', 'wife', 'LM'],
    ['I report to two bosses.', 'RS', 'self', 'bosses', 'HI'],
    ["I've been avoiding my chair.", 'RS', 'self', 'chair', 'DE'],
    ['I want him to trust me.', 'W', 'him', 'self', 'JK'],
  ])('name who did what to whom, and the direction: %s', (says, part, actor, target, octant) => {
    expect(told(says)).toEqual([expect.objectContaining({ part, actor, target, octant })]);
  });

  it.each([
    'The report was late again.',
    'I think it will rain.',
    'I have had enough of the traffic.',
    'Okay.',
  ])('offer nothing where nobody does anything to anybody: %s', (says) => expect(told(says)).toEqual([]));

  it('quote the words, with their place', () => {
    const [act] = told('Well, my CFO overruled me.');
    expect(act).toMatchObject({ utterance: 1, start: 6, end: 25, quote: 'my CFO overruled me' });
  });

  it('belong to one scene while they are about one person, under any name', () => {
    const acts = told(
      'Dana, our COO, overruled me. I shut her down.',
      'Coach: Hm.',
      'The board attacked me. Dana defended me. The COO supports me.',
    );
    expect(acts.map(({ episode, actor, target }) => [episode, actor === 'self' ? target : actor])).toEqual([
      [0, 'coo'],
      [0, 'coo'],
      [1, 'board'],
      [0, 'dana'],
      [0, 'coo'],
    ]);
  });

  it('are withheld without a client, in another language and without names', () => {
    const says = 'My CFO overruled me.';
    const unknown = readSession(
      transcriptOf(
        [
          { who: 'Ana', says },
          { who: 'Ben', says },
        ],
        { language: 'en' },
      ),
      shippedModels(),
    );
    expect(unknown).toMatchObject({ told: [], cast: [], toldWithheld: { withheld: 'roles-unknown' } });
    const pair = [
      { who: 'Coach', says },
      { who: 'Client', says },
    ];
    expect(readSession(transcriptOf(pair, { language: 'de' }), shippedModels()).toldWithheld).toEqual({
      withheld: 'other-language',
    });
    expect(readSession(transcriptOf([{ says }]), shippedModels()).toldWithheld).toEqual({
      withheld: 'no-names',
    });
  });

  it('always quote their span, are the same twice, and stay inside the scale', () => {
    let made = 0;
    fc.assert(
      fc.property(speech, (talk) => {
        const transcript = transcriptOf(
          [
            { who: 'Coach', says: 'And then?' },
            { who: 'Client', says: talk },
          ],
          { language: 'en' },
        );
        const reading = readSession(transcript, shippedModels());
        expect(readSession(transcript, shippedModels())).toEqual(reading);
        for (const { utterance, start, end, quote, dominance, affiliation } of reading.told) {
          made += 1;
          const said = transcript.utterances[utterance];
          const placed = { utterance, start: offset(start), end: offset(end), text: quote };
          expect(said && quoteHolds(placed, said)).toBe(true);
          expect(Math.max(Math.abs(dominance), Math.abs(affiliation))).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 120 },
    );
    expect(made).toBeGreaterThan(10);
  });

  it('of a talk twenty times as long take about twenty times as long', () => {
    const part = 'My boss said, "Be faster," and I told him I want Dana to trust me and she ignores me, ';
    const seconds = (times: number): number => {
      const began = performance.now();
      told(part.repeat(times));
      return performance.now() - began;
    };
    seconds(400);
    const short = Math.max(seconds(400), 5);
    expect(seconds(8000) / short).toBeLessThan(70);
  });

  it('do not run out of stack on a wish inside a wish', () => {
    expect(() => told('I want I want '.repeat(20_000))).not.toThrow();
  });
});

const speech = fc
  .array(
    fc.constantFrom(
      'My CFO ',
      'Dana ',
      'she ',
      'I ',
      'we ',
      'you ',
      'overruled ',
      'told ',
      'loves ',
      'me ',
      'him ',
      'that ',
      'want ',
      'to ',
      'trust ',
      'was ',
      'ignored ',
      'by ',
      'my wife',
      ', ',
      '. ',
      '"',
      '? ',
      "n't ",
      '🙂 ',
      'שלום ',
      'uh, ',
      'and ',
      '--',
      'is proud of ',
      'makes ',
      'go ',
      'like, ',
      'Dr. Reyes ',
      'the board ',
      'who ',
      'never ',
    ),
    { minLength: 3, maxLength: 40 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\w/u.test(text));
