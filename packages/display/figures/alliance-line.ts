import { type Html, html, nothing } from '../html.ts';

/** One session: totals of both sides from 0 to 100, where the client's was expected, and what is marked. */
export type AlliancePoint = {
  readonly client?: number;
  readonly coach?: number;
  readonly expected?: { readonly low: number; readonly high: number };
  readonly mark?: 'lower' | 'put-right';
  /** The two sides were further apart than usual. */
  readonly isApart: boolean;
  /** Where the session opens; absent for whoever has no page of it. What the point says of itself. */
  readonly href?: string | undefined;
  readonly name: string;
};

/**
 * How it was, session by session: the client's answers as a line over the band in which each was expected,
 * the coach's as open rings, a bar between the two where they were further apart than usual. What was lower
 * points down and what was put right points up, at the same size. Places are percentages and heights are
 * pixels, so that letters keep their size on a phone and on paper. `said` is the same in words.
 */
export function allianceLine(points: readonly AlliancePoint[], said: string): Html {
  const scale = scaleOf(points);
  const at = { points, scale };
  const each = (draw: (at: Drawing, place: number) => Html) => points.map((_, place) => draw(at, place));
  return html`<svg class="alliance-line" xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}"><title>${said}</title>${axisOf(scale)}${each(bandAt)}${each(gapAt)}${each(strokeTo)}${each(pointAt)}</svg>`;
}

const height = 236;
const [top, bottom] = [26, 208];
/** Left and right of the first and the last point, in parts of the width. */
const [left, right] = [0.13, 0.94];
/** What is marked stands in a lane of its own under the line, where it covers nothing. */
const lane = 229;
const widest = 0.12;

type Scale = { readonly lowest: number; readonly y: (value: number) => number };
type Drawing = { readonly points: readonly AlliancePoint[]; readonly scale: Scale };

/** From the full ten below all that is drawn, at least forty points high. */
function scaleOf(points: readonly AlliancePoint[]): Scale {
  const values = points.flatMap(({ client, coach, expected }) => [
    client ?? 100,
    coach ?? 100,
    expected?.low ?? 100,
  ]);
  const lowest = Math.max(0, Math.min(60, Math.floor((Math.min(100, ...values) - 1) / 10) * 10));
  return {
    lowest,
    y: (value) => rounded(bottom - ((clamp(value, lowest) - lowest) / (100 - lowest)) * (bottom - top)),
  };
}

function axisOf({ lowest, y }: Scale): Html {
  const marks = [lowest, (lowest + 100) / 2, 100].map(
    (value) =>
      html`<line x1="${percent(0.06)}" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text x="0" y="${y(value) + 4}">${rounded(value)}</text>`,
  );
  return html`<g class="axis" aria-hidden="true">${marks}</g>`;
}

function bandAt({ points, scale }: Drawing, place: number): Html {
  const expected = points[place]?.expected;
  if (expected === undefined) return nothing;
  const step = stepOf(points);
  const wide = Math.min(step, widest);
  const [high, low] = [scale.y(Math.min(100, expected.high)), scale.y(expected.low)];
  return html`<rect class="expected" x="${percent(xOf(points, place) - wide / 2)}" width="${percent(wide)}" y="${high}" height="${rounded(low - high)}"/>`;
}

function gapAt({ points, scale }: Drawing, place: number): Html {
  const { client, coach, isApart = false } = points[place] ?? {};
  if (!isApart || client === undefined || coach === undefined) return nothing;
  const x = percent(xOf(points, place));
  return html`<line class="apart" x1="${x}" x2="${x}" y1="${scale.y(client)}" y2="${scale.y(coach)}"/>`;
}

function strokeTo({ points, scale }: Drawing, place: number): Html {
  const to = points[place]?.client;
  const from = points.findLastIndex(({ client }, earlier) => earlier < place && client !== undefined);
  const before = points[from]?.client;
  if (to === undefined || before === undefined) return nothing;
  return html`<line class="client" x1="${percent(xOf(points, from))}" y1="${scale.y(before)}" x2="${percent(xOf(points, place))}" y2="${scale.y(to)}"/>`;
}

function pointAt({ points, scale }: Drawing, place: number): Html {
  const point = points[place];
  if (point === undefined) return nothing;
  const { client, coach, mark, href, name } = point;
  const x = percent(xOf(points, place));
  const ring =
    coach === undefined ? nothing : html`<circle class="coach" cx="${x}" cy="${scale.y(coach)}" r="4.5"/>`;
  const dot =
    client === undefined ? nothing : html`<circle class="client" cx="${x}" cy="${scale.y(client)}" r="4"/>`;
  const pointer =
    mark === undefined
      ? nothing
      : html`<text class="${mark}" x="${x}" y="${lane}" text-anchor="middle" aria-hidden="true">${mark === 'lower' ? '▼' : '▲'}</text>`;
  const drawn = html`<title>${name}</title>${ring}${dot}${pointer}`;
  return href === undefined ? html`<g>${drawn}</g>` : html`<a href="${href}">${drawn}</a>`;
}

function stepOf(points: readonly AlliancePoint[]): number {
  return (right - left) / Math.max(1, points.length - 1);
}

function xOf(points: readonly AlliancePoint[], place: number): number {
  return points.length === 1 ? (left + right) / 2 : left + place * stepOf(points);
}

function clamp(value: number, lowest: number): number {
  return Math.min(100, Math.max(lowest, value));
}

function percent(part: number): string {
  return `${rounded(part * 100)}%`;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}

export const allianceLineStyle = `
.alliance-line { display: block; overflow: visible; font: 11px/1 var(--sans, sans-serif); }
.alliance-line .axis line { stroke: var(--rule, #d9d3c8); }
.alliance-line .axis text { fill: var(--quiet, #645e54); }
.alliance-line .expected { fill: var(--lane-2, #8f8574); opacity: .22; }
.alliance-line line.client { stroke: var(--lane-1, #1d5a66); stroke-width: 2px; }
.alliance-line circle.client { fill: var(--lane-1, #1d5a66); }
.alliance-line circle.coach { fill: var(--paper, #fff); stroke: var(--ink, #23211d); stroke-width: 1.5px; }
.alliance-line .apart { stroke: var(--ink, #23211d); stroke-width: 1.5px; stroke-dasharray: 2 3; }
.alliance-line .lower, .alliance-line .put-right { fill: var(--ink, #23211d); font-size: 14px; }
.alliance-line a:hover circle, .alliance-line a:focus-visible circle { stroke: var(--ink, #23211d); stroke-width: 3px; }
`;
