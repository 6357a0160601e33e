import { vectorAt } from '@crucible/core/circumplex/angle.ts';
import { type Octant, octantAngle, octants } from '@crucible/core/circumplex/octant.ts';
import { type Html, html, nothing } from '../html.ts';

export type CircleOf = {
  readonly counts: Readonly<Partial<Record<Octant, number>>>;
  /** Drawn only where it may be said: degrees counter-clockwise from the right. */
  readonly direction?: { readonly angle: number; readonly low: number; readonly high: number };
  /** The word at each place of the circle. */
  readonly words: Readonly<Record<Octant, string>>;
  /** The same in words, for whoever does not see it. */
  readonly said: string;
};

/**
 * Eight ways of acting around a circle, leading on top and warm to the right: a dot for each that was seen,
 * from the rim inwards. The common direction is a line with the part of the rim that its interval covers.
 */
export function circle({ counts, direction, words, said }: CircleOf): Html {
  return html`<svg class="circle" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"><title>${said}</title><circle class="rim" cx="${middle.x}" cy="${middle.y}" r="${rim}"/>${direction === undefined ? nothing : leaning(direction)}${octants.map((octant) => place(octant, counts[octant] ?? 0, words[octant]))}</svg>`;
}

const [width, height] = [376, 262];
const middle = { x: 188, y: 131 };
const rim = 96;
/** Between two dots, and how many stand on one ray before the next one begins beside it. */
const step = 11;
const onOneRay = 6;
const most = 3 * onOneRay;

function place(octant: Octant, count: number, word: string): Html {
  const angle = octantAngle(octant);
  const dots = Array.from({ length: Math.min(count, most) }, (_, at) => dot(angle, at));
  const { x, y } = at(angle, rim + 10);
  const anchor = Math.abs(x - middle.x) < 4 ? 'middle' : x > middle.x ? 'start' : 'end';
  const down = 4 + Math.sin((-angle * Math.PI) / 180) * 6;
  const label = count === 0 ? word : `${word} ${count}`;
  return html`<g aria-hidden="true"${count === 0 ? html` class="none"` : nothing}><text x="${x}" y="${rounded(y + down)}" text-anchor="${anchor}">${label}</text>${dots}</g>`;
}

function dot(angle: number, nth: number): Html {
  const side = [0, 1, -1][Math.floor(nth / onOneRay)] ?? 0;
  const along = vectorAt(angle);
  const from = at(angle, rim - 10 - (nth % onOneRay) * step);
  return html`<circle class="dot" cx="${rounded(from.x - along.y * side * step)}" cy="${rounded(from.y - along.x * side * step)}" r="4"/>`;
}

function leaning({ angle, low, high }: NonNullable<CircleOf['direction']>): Html {
  const [tip, from, to] = [at(angle, rim), at(low, rim), at(high, rim)];
  const isLarge = high - low > 180 ? 1 : 0;
  return html`<g class="leaning" aria-hidden="true"><line x1="${middle.x}" y1="${middle.y}" x2="${tip.x}" y2="${tip.y}"/><path d="M ${from.x} ${from.y} A ${rim} ${rim} 0 ${isLarge} 0 ${to.x} ${to.y}"/></g>`;
}

function at(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const { x, y } = vectorAt(angle);
  return { x: rounded(middle.x + x * radius), y: rounded(middle.y - y * radius) };
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}

export const circleStyle = `
.circle { display: block; width: 100%; max-width: 24rem; font: 12px/1 var(--sans, sans-serif); }
.circle .rim { fill: none; stroke: var(--rule, #d9d3c8); }
.circle text { fill: var(--ink, #23211d); }
.circle .none text { fill: var(--quiet, #645e54); }
.circle .dot { fill: var(--lane-1, #1d5a66); }
.circle .leaning line { stroke: var(--ink, #23211d); stroke-width: 1.5px; }
.circle .leaning path { fill: none; stroke: var(--ink, #23211d); stroke-width: 4px; }
`;
