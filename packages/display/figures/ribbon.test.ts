import { describe, expect, test } from 'vitest';
import { buildSession } from '../fixtures/build-session.ts';
import { hour, nameless, startsOnly, timed, untimed } from '../fixtures/sessions.ts';
import type { ReadSession } from '../report/session-report.ts';
import { layOutRibbon } from './lay-out-ribbon.ts';
import { ribbon, ribbonStyle } from './ribbon.ts';

function picture(session: ReadSession): string {
  const { markup } = ribbon(layOutRibbon(session), {
    hrefOf: (index) => `#u${index + 1}`,
    nameOf: (index) => `turn ${index + 1}`,
  });
  return `${markup.replace('>', `><title>A session</title><style>${ribbonStyle}</style>`).replaceAll(/<(?=a |g t|rect c|circle|g c|line|text )/gu, '\n<')}\n`;
}

describe('the picture of a session', () => {
  test('with starts and ends: three lanes, questions, silences between the lanes', async () => {
    await expect(picture(timed)).toMatchFileSnapshot('ribbon-timed.svg');
  });
  test('with starts only: bars run on, no silences', async () => {
    await expect(picture(startsOnly)).toMatchFileSnapshot('ribbon-starts-only.svg');
  });
  test('without times: laid out by words', async () => {
    await expect(picture(untimed)).toMatchFileSnapshot('ribbon-untimed.svg');
  });
  test('without names: one lane', async () => {
    await expect(picture(nameless)).toMatchFileSnapshot('ribbon-nameless.svg');
  });

  test('every utterance of an hour is in it and leads to its words', () => {
    const svg = picture(hour);
    const led = new Set([...svg.matchAll(/href="#u(\d+)"/gu)].map(([, number]) => Number(number)));
    expect(led.size).toBe(hour.transcript.utterances.length);
    expect(svg.length).toBeLessThan(200_000);
  });
});

describe('the layout of a session', () => {
  test('an hour has rows of ten minutes, a short talk one row', () => {
    expect(layOutRibbon(hour).rowLength).toBe(600_000);
    const short = layOutRibbon(timed);
    expect(short.to - short.from).toBeLessThanOrEqual(short.rowLength);
  });

  test('a day of recording still has at most twelve rows', () => {
    const plot = layOutRibbon(
      sessionOf([
        { who: 'C', from: 0, to: 5, text: 'Begin.' },
        { who: 'T', from: 86_000, to: 86_400, text: 'End.' },
      ]),
    );
    expect(Math.ceil((plot.to - plot.from) / plot.rowLength)).toBeLessThanOrEqual(12);
  });

  test('a recording that begins late begins late on the axis', () => {
    const plot = layOutRibbon(sessionOf([{ who: 'C', from: 3665, to: 3670, text: 'We start late.' }]));
    expect(plot.from).toBe(3_660_000);
    expect(plot.to - plot.from).toBeLessThanOrEqual(plot.rowLength);
  });

  test('rows of ten minutes begin at full tens, also when the talk begins late', () => {
    const plot = layOutRibbon(
      sessionOf([
        { who: 'C', from: 245, to: 300, text: 'We start.' },
        { who: 'T', from: 3300, to: 3310, text: 'We end.' },
      ]),
    );
    expect([plot.from, plot.rowLength]).toEqual([0, 600_000]);
  });

  test('times out of order are not drawn as times', () => {
    const plot = layOutRibbon({ ...timed, transcript: { ...timed.transcript, timesInOrder: false } });
    expect(plot.axis).toBe('words');
    expect(plot.silences).toEqual([]);
  });

  test('one turn without a time among many is left out and counted', () => {
    const utterances = timed.transcript.utterances.map((utterance) => {
      const { start, end, ...untimedOne } = utterance;
      return utterance.index === 4 ? untimedOne : utterance;
    });
    const plot = layOutRibbon({ ...timed, transcript: { ...timed.transcript, utterances } });
    expect(plot.axis).toBe('time');
    expect(plot.leftOut).toBe(1);
    expect(plot.bars.some(({ utterance }) => utterance === 4)).toBe(false);
  });

  test('coach above, client below, everybody else on a third lane', () => {
    expect(layOutRibbon(timed).lanes.map(({ role }) => role)).toEqual(['coach', 'client', 'other']);
  });

  test('while nobody is known as the coach, up to three speakers keep a lane each and more share one', () => {
    const lanes = (voices: number) =>
      layOutRibbon(
        sessionOf(
          Array.from({ length: voices }, (_, at) => ({
            who: String(at),
            from: at,
            to: at + 1,
            text: 'Yes.',
          })),
        ),
      ).lanes.length;
    expect([1, 2, 3, 4].map(lanes)).toEqual([1, 2, 3, 1]);
  });

  test('a transcript without utterances has no bars', () => {
    expect(layOutRibbon(sessionOf([])).bars).toEqual([]);
  });

  test('every silence ends where the turn that broke it begins', () => {
    const plot = layOutRibbon(timed);
    expect(plot.silences.length).toBe(7);
    for (const { to } of plot.silences) expect(plot.bars.some(({ from }) => from === to)).toBe(true);
  });
});

function sessionOf(lines: { who: string; from: number; to: number; text: string }[]): ReadSession {
  const voices = [...new Set(lines.map(({ who }) => who))];
  return buildSession({
    lines,
    speakers: voices.map((who) => ({ who, name: `Voice ${who}`, role: 'unknown' })),
    format: 'vtt',
    precision: 'ms',
    hasEnds: true,
  });
}
