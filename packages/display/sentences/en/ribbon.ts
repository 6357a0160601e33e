import type { RibbonPlot } from '../../figures/lay-out-ribbon.ts';
import { count, listOf, numeral } from './count.ts';
import { nameOf } from './name.ts';

/** The picture in words. */
export function ribbonSentence(plot: RibbonPlot): string {
  const turns = plot.lanes.map(({ name }, lane) => {
    const bars = plot.bars.filter((bar) => bar.lane === lane).length;
    return `${count(bars, 'stretch', 'stretches')} of ${nameOf(name)}`;
  });
  const marks = [
    ...(plot.questions.length > 0 ? [count(plot.questions.length, 'question')] : []),
    ...(plot.silences.length > 0
      ? [`${count(plot.silences.length, 'silence')} of three seconds or more`]
      : []),
  ];
  const seen = marks.length === 0 ? '' : `, with ${listOf(marks)}`;
  const isOneRow = plot.to - plot.from <= plot.rowLength;
  const rows = isOneRow ? '' : `, ${stepWords(plot, plot.rowLength)} a row`;
  return `The session from left to right${rows}: ${listOf(turns)}${seen}.`;
}

/** What the picture cannot show. */
export function ribbonLimits(plot: RibbonPlot): string[] {
  return [
    ...(plot.axis === 'words'
      ? ['Laid out by the number of words, because the file has no times that can carry it.']
      : plot.endsKnown
        ? []
        : ['The file does not say when a turn ends; each bar runs on until the next one begins.']),
    ...(plot.leftOut === 0
      ? []
      : [
          `${count(plot.leftOut, 'stretch', 'stretches')} without a time ${plot.leftOut === 1 ? 'is' : 'are'} left out of the picture.`,
        ]),
  ];
}

/** A length on the axis: "10 minutes", "500 words". */
export function stepWords({ axis }: RibbonPlot, length: number): string {
  return axis === 'words' ? `${numeral(length)} words` : count(length / 60_000, 'minute');
}

/** Where a lane lies among up to three, counted from the top; a single lane needs no word. */
export function laneWord(at: number, lanes: number): string | undefined {
  if (lanes < 2) return undefined;
  if (at === 0) return 'top';
  return at === lanes - 1 ? 'bottom' : 'middle';
}
