import type { Utterance } from '@crucible/core/session/utterance.ts';
import { type Html, html } from '../html.ts';
import type { RibbonBar, RibbonPlot } from './lay-out-ribbon.ts';
import type { RibbonLane } from './ribbon-lanes.ts';

/**
 * The session as one picture, wrapped into rows: a lane for each side, silences between the lanes,
 * questions as dots at the outer edge. Widths are percentages and heights are pixels, so that bars
 * stretch with the page and letters keep their size on a phone and on paper.
 */
export function ribbon(plot: RibbonPlot, links: RibbonLinks): Html {
  const layout = layoutOf(plot);
  const rows = Array.from({ length: layout.rows }, (_, row) => rowOf({ plot, layout, links, row }));
  return html`<svg class="ribbon" xmlns="http://www.w3.org/2000/svg" width="100%" height="${layout.height}">${rows}</svg>`;
}

/** What a bar leads to and says: the caller knows the utterances. */
export type RibbonLinks = {
  readonly hrefOf: (utterance: Utterance['index']) => string;
  readonly nameOf: (utterance: Utterance['index']) => string;
};

const barHeight = 15;
const dotsHeight = 9;
const silenceHeight = 7;
const axisHeight = 19;
const rowGap = 9;

type Layout = {
  readonly rows: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Top edge of each lane inside its row, and the height at which its questions are drawn. */
  readonly tops: readonly number[];
  readonly dots: readonly number[];
  readonly axisTop: number;
};

function layoutOf({ lanes, from, to, rowLength }: RibbonPlot): Layout {
  const rows = Math.max(1, Math.ceil((to - from) / rowLength));
  const tops = lanes.map(
    (_, lane) => dotsHeight + lane * (barHeight + silenceHeight) + (lane > 1 ? dotsHeight : 0),
  );
  const bottom = (tops.at(-1) ?? dotsHeight) + barHeight;
  const dots = tops.map((top, lane) => (lane === 1 ? top + barHeight + 5 : top - 5));
  const axisTop = bottom + (lanes.length <= 2 ? dotsHeight : 4);
  const rowHeight = axisTop + axisHeight + rowGap;
  return { rows, rowHeight, height: rows * rowHeight - rowGap, tops, dots, axisTop };
}

type Row = {
  readonly plot: RibbonPlot;
  readonly layout: Layout;
  readonly links: RibbonLinks;
  readonly row: number;
};

function rowOf(at: Row): Html {
  const { plot, layout, row } = at;
  const start = plot.from + row * plot.rowLength;
  const end = start + plot.rowLength;
  const isHere = (span: { from: number; to: number }) =>
    span.from < end && (span.to > start || span.from >= start);
  const x = (place: number) => percent((clamp(place, start, end) - start) / plot.rowLength);
  const wide = (span: { from: number; to: number }) =>
    percent((clamp(span.to, start, end) - clamp(span.from, start, end)) / plot.rowLength);
  const middle = (layout.tops[0] ?? 0) + barHeight;
  return html`<g transform="translate(0 ${row * layout.rowHeight})">${plot.bars
    .filter(isHere)
    .map((bar) => barOf(at, bar, { x: x(bar.from), width: wide(bar) }))}${plot.silences
    .filter(isHere)
    .map(
      (span) =>
        html`<rect class="silence" x="${x(span.from)}" y="${middle + 1}" width="${wide(span)}" height="${silenceHeight - 2}"/>`,
    )}${plot.questions
    .filter((mark) => mark.at >= start && mark.at < end)
    .map(
      (mark) => html`<circle class="question" cx="${x(mark.at)}" cy="${layout.dots[mark.lane] ?? 0}" r="2"/>`,
    )}${axisOf(at, start)}</g>`;
}

function barOf(
  { plot, layout, links }: Row,
  bar: RibbonBar,
  { x, width }: { x: string; width: string },
): Html {
  const y = layout.tops[bar.lane] ?? 0;
  return html`<a href="${links.hrefOf(bar.utterance)}" tabindex="-1"><title>${links.nameOf(bar.utterance)}</title><rect class="${laneClass(plot.lanes[bar.lane])}" x="${x}" y="${y}" width="${width}" height="${barHeight}"/></a>`;
}

/** The look of a side; who has no role yet looks like nobody's side. */
export function laneClass(lane: RibbonLane | undefined): string {
  if (lane?.role === 'coach') return 'lane-1';
  return lane?.role === 'other' ? 'lane-3' : 'lane-2';
}

function axisOf({ plot, layout: { axisTop: top } }: Row, start: number): Html {
  const drawn = Math.min(1, (plot.to - start) / plot.rowLength);
  const step = tickStep(plot);
  const places = Array.from({ length: Math.floor(plot.rowLength / step) + 1 }, (_, tick) => tick * step);
  const ticks = places
    .map((place) => ({ place, x: percent(place / plot.rowLength) }))
    .filter(({ place }) => place / plot.rowLength <= drawn);
  const lines = ticks.map(({ x }) => html`<line x1="${x}" x2="${x}" y1="${top}" y2="${top + 4}"/>`);
  const labels = ticks
    .filter(({ place }) => place > 0 && place < plot.rowLength && (place / step) % 5 === 0)
    .map(
      ({ place, x }) =>
        html`<text x="${x}" y="${top + 16}" text-anchor="middle">${axisNumber(plot, start + place)}</text>`,
    );
  const unit = plot.axis === 'time' ? 'min' : 'words';
  return html`<g class="axis" aria-hidden="true"><line x1="0" x2="${percent(drawn)}" y1="${top}" y2="${top}"/>${lines}<text x="0" y="${top + 16}">${axisNumber(plot, start)} ${unit}</text>${labels}</g>`;
}

/** A tick for each minute, or ten in a row that is longer than a quarter of an hour. */
function tickStep({ axis, rowLength }: RibbonPlot): number {
  return axis === 'time' && rowLength <= 15 * minute ? minute : rowLength / 10;
}

const minute = 60_000;

function axisNumber({ axis }: RibbonPlot, place: number): string {
  return String(axis === 'time' ? place / minute : place);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

export const ribbonStyle = `
.ribbon { display: block; overflow: visible; font: 11px/1 var(--sans, sans-serif); }
.ribbon .lane-1 { fill: var(--lane-1, #1d5a66); stroke: var(--lane-1, #1d5a66); }
.ribbon .lane-2 { fill: var(--lane-2, #8f8574); stroke: var(--lane-2, #8f8574); }
.ribbon .lane-3 { fill: var(--paper, #fff); stroke: var(--lane-3, #6b6459); }
.ribbon rect { stroke-width: .7px; }
.ribbon .silence { fill: var(--ink, #23211d); stroke: var(--ink, #23211d); }
.ribbon .question { fill: var(--ink, #23211d); }
.ribbon .axis line { stroke: var(--quiet, #645e54); stroke-width: 1px; shape-rendering: crispEdges; }
.ribbon .axis text { fill: var(--quiet, #645e54); }
.ribbon a:hover rect, .ribbon a:focus rect { fill: var(--ink, #23211d); stroke: var(--ink, #23211d); }
`;
