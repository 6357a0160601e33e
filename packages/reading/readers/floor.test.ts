import { quoteHolds } from '@crucible/core/session/quote.ts';
import type { Figure, Floor } from '@crucible/core/session/reading.ts';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';
import type { Transcript } from '../transcript/transcript.ts';

const floorOf = (transcript: Transcript, coach?: string): Floor =>
  readSession(transcript, shippedModels(), coach === undefined ? {} : { coach }).floor;
const known = <T>(figure: Figure<T>): T => {
  if ('withheld' in figure) throw new Error(`withheld: ${figure.withheld}`);
  return figure.known;
};

/** The six turns of methods 6.1; C is the client and K the coach. */
const sixTurns: readonly Said[] = [
  { who: 'Client', says: 'The chair called me twice before the meeting.', from: 0, to: 12 },
  { who: 'Coach', says: 'What did you hear in that?', from: 12.4, to: 15 },
  { who: 'Client', says: 'That I had better have the numbers with me.', from: 18.2, to: 40 },
  { who: 'Coach', says: 'So the numbers keep you safe with him.', from: 39.6, to: 44 },
  { who: 'Client', says: 'They used to.', from: 46.5, to: 47 },
  { who: 'Coach', says: 'And what would happen if you came without them?', from: 47.2, to: 60 },
];

describe('the six turns of methods 6.1', () => {
  const transcript = transcriptOf(sixTurns, { wordTimes: 'per-channel' });
  const floor = floorOf(transcript);

  it('give the coach .37 of the time', () => {
    expect(known(floor.coachShareOfTime)).toBeCloseTo(0.366, 3);
  });

  it('hand over the floor after .4, 3.2, -.4, 2.5 and .2 seconds', () => {
    const offsets = known(floor.transfers).map(({ from, to, offsets: seconds }) => ({ from, to, seconds }));
    expect(offsets).toEqual([
      { from: 0, to: 1, seconds: [0.4, -0.4, 0.2] },
      { from: 1, to: 0, seconds: [3.2, 2.5] },
    ]);
  });

  it('hold one silence of three seconds, which the client ends', () => {
    const [silence, ...others] = known(floor.silences);
    expect(others).toEqual([]);
    expect(silence).toMatchObject({
      length: 3200,
      quote: { utterance: 1, text: 'What did you hear in that?' },
      brokenBy: { utterance: 2, text: 'That I had better have the numbers with me.' },
    });
  });

  it('change hands five times in sixty seconds', () => {
    expect(known(floor.turnChanges)).toBe(5);
    expect(known(floor.duration)).toBe(60_000);
  });

  it('show both questions of the coach, word for word', () => {
    const coach = known(floor.speakers).find(({ speaker }) => speaker === 1);
    expect(coach?.questions.map(({ text }) => text)).toEqual([
      'What did you hear in that?',
      'And what would happen if you came without them?',
    ]);
    for (const quote of coach?.questions ?? []) {
      const utterance = transcript.utterances[quote.utterance];
      expect(utterance && quoteHolds(quote, utterance)).toBe(true);
    }
  });

  it('are too few questions for a rate', () => {
    const rates = known(floor.speakers).map((speaker) => speaker.questionsPerTenMinutes);
    expect(rates[1]).toEqual({ withheld: 'few-questions', have: 2, need: 10 });
  });
});

describe('what times carry', () => {
  const starts = sixTurns.map(({ to: _, ...said }) => said);
  const padded = sixTurns.map((said, at) => ({ ...said, to: sixTurns[at + 1]?.from ?? 60 }));
  const whole = sixTurns.map((said) => ({
    ...said,
    from: Math.floor(said.from ?? 0),
    to: Math.floor(said.to ?? 0),
  }));
  const backwards = sixTurns.map((said, at) => (at === 3 ? { ...said, from: 1, to: 2 } : said));
  const without = sixTurns.map(({ who, says }) => ({ ...(who && { who }), says }));
  const reasons = (transcript: Transcript): unknown => {
    const { duration, coachShareOfTime, silences, transfers } = floorOf(transcript);
    return [duration, coachShareOfTime, silences, transfers].map((figure) =>
      'withheld' in figure ? figure.withheld : 'known',
    );
  };

  it.each([
    ['ends on one channel each', sixTurns, {}, ['known', 'known', 'known', 'one-channel']],
    ['starts alone', starts, {}, ['known', 'starts-only', 'starts-only', 'starts-only']],
    ['padded ends', padded, {}, ['known', 'known', 'ends-padded', 'ends-padded']],
    ['whole seconds', whole, { timePrecision: 's' }, ['known', 'known', 'known', 'whole-seconds']],
    ['blocks', starts, { timePrecision: 'block' }, Array(4).fill('times-in-blocks')],
    ['times out of order', backwards, {}, Array(4).fill('times-out-of-order')],
    ['no times', without, {}, Array(4).fill('no-times')],
  ] as const)('with %s', (_, said, facts, expected) => {
    expect(reasons(transcriptOf(said, facts))).toEqual(expected);
  });

  it('shares of words need no times', () => {
    const share = known(floorOf(transcriptOf(without)).coachShareOfWords);
    expect(share).toBeCloseTo(23 / 43, 10);
  });

  it('a silence in whole seconds has to show four to be three', () => {
    const silencesOf = (gap: number): number =>
      known(
        floorOf(
          transcriptOf(
            [
              { who: 'Coach', says: 'Where were you then?', from: 0, to: 4 },
              { who: 'Client', says: 'Not in the room.', from: 4 + gap, to: 9 + gap },
              { who: 'Coach', says: 'Where?', from: 9 + gap, to: 10 + gap },
            ],
            { timePrecision: 's' },
          ),
        ).silences,
      ).length;
    expect([silencesOf(3), silencesOf(4)]).toEqual([0, 1]);
  });
});

describe('figures by speaker', () => {
  const reasonOf = (said: readonly Said[]): unknown => {
    const { speakers, coachShareOfWords, turnChanges } = floorOf(transcriptOf(said));
    const reasons = [speakers, coachShareOfWords, turnChanges].map(
      (one) => 'withheld' in one && one.withheld,
    );
    return new Set(reasons).size === 1 ? reasons[0] : reasons;
  };
  const long = 'I told the board that we would not sell the plant in the north before the summer. ';

  it('need names', () => {
    expect(reasonOf([{ says: long }, { says: 'And then?' }])).toBe('no-names');
  });

  it('need names on more than four words of five', () => {
    expect(reasonOf([{ who: 'Coach', says: long }, { who: 'Client', says: long }, { says: long }])).toBe(
      'partial-names',
    );
  });

  it('are not given for a room', () => {
    expect(
      reasonOf([
        { who: 'Coach', says: long },
        { who: 'Conference Room 2', says: long },
      ]),
    ).toBe('room');
  });

  it('are not given where one name stands over a whole talk', () => {
    expect(reasonOf([{ who: 'Ana Ruiz', says: long.repeat(12) }])).toBe('room');
  });

  it('leave out a bot', () => {
    const transcript = transcriptOf([
      { who: 'Coach', says: long },
      { who: 'Client', says: long },
      { who: 'Otter.ai', says: 'This meeting is being recorded.' },
    ]);
    expect(known(floorOf(transcript).speakers).map(({ speaker }) => speaker)).toEqual([0, 1]);
  });

  it('need to know who the coach is for a share', () => {
    const { speakers, coachShareOfWords } = floorOf(
      transcriptOf([
        { who: 'Ana', says: long },
        { who: 'Ben', says: long },
      ]),
    );
    expect('known' in speakers).toBe(true);
    expect(coachShareOfWords).toEqual({ withheld: 'roles-unknown' });
  });
});

describe('a rate of questions', () => {
  it('of 14 in 52 minutes is 2.7 in ten, 1.5 to 4.5', () => {
    const said = Array.from({ length: 14 }, (_, at): Said[] => [
      { who: 'Coach', says: 'What did you want from them?', from: at * 200, to: at * 200 + 5 },
      { who: 'Client', says: 'I wanted to be asked first.', from: at * 200 + 6, to: at * 200 + 20 },
    ]).flat();
    const last = { who: 'Client', says: 'That is all of it.', from: 3100, to: 3120 };
    const [coach] = known(floorOf(transcriptOf([...said, last])).speakers);
    const { value, low, high } = known(coach?.questionsPerTenMinutes ?? { withheld: 'no-times' });
    expect([value, low, high].map((figure) => figure.toFixed(1))).toEqual(['2.7', '1.5', '4.5']);
  });

  it('is not given in a language whose questions our rules do not know', () => {
    const transcript = transcriptOf([
      { who: 'Coach', says: 'Und was haben Sie ihm dann gesagt?', from: 0, to: 3 },
      { who: 'Klient', says: 'Ich habe ihm nichts mehr gesagt.', from: 4, to: 8 },
    ]);
    const [coach] = known(floorOf(transcript).speakers);
    expect(coach?.questions.map(({ text }) => text)).toEqual(['Und was haben Sie ihm dann gesagt?']);
    expect(coach?.questionsPerTenMinutes).toEqual({ withheld: 'other-language' });
  });
});
