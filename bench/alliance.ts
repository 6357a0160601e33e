import { followPulses, type PulseLevel } from '@crucible/core/alliance/follow-pulses.ts';
import { mean } from '@crucible/core/statistics/correlation.ts';
import { drawClients, type World } from './alliance/draw-clients.ts';
import { alarmsOfTextbook, textbookRules } from './alliance/textbook-rules.ts';

/**
 * How often the limit under the pulse speaks when nothing happened, and how often when something did, beside
 * the rules of the literature (methods 3.5). The generator is written out in docs/methods/alliance.md.
 */
export function main(): void {
  console.log(
    `The limit under the pulse: ${clients} clients in each world, ${sessions} sessions, seed ${seed}; beside it (published ± what its clients allow)`,
  );
  console.table([...textbookRules, 'ours, look', 'ours, talk'].map(quietRow));
  console.log('Ours in other worlds in which nothing happens');
  console.table(Object.entries(quietWorlds).map(([name, world]) => otherRow(name, world)));
  console.log('A drop at session 11: seen in one of its sessions');
  console.table(drops.map(dropRow));
  const all = compared.filter(({ apart }) => apart > 1).map(({ figure }) => figure);
  console.log(
    `Of the ${compared.length} published figures these lie outside what their own clients allow (±, 95 %): ${all.join(', ') || 'none'}`,
  );
}

const clients = 8000;
/** How many clients the published figures come from: those without a drop, those with one. */
const publishedOn = { quiet: 600, dropped: 400 } as const;
const sessions = 20;
const seed = 11;
/** Counted from 0. */
const dropAt = 10;

const quietWorlds: Readonly<Record<string, { readonly world: World; readonly published: number }>> = {
  'skewed fluctuations': { world: { shape: 'skewed' }, published: 0.64 },
  'each session like the last (.5)': { world: { carry: 0.5 }, published: 0.38 },
  'near the ceiling': { world: { level: 9.2, between: 0.6 }, published: 0.28 },
  'rising by .3 points a session': { world: { rise: 0.03 }, published: 0.15 },
  'a volatile client': { world: { within: 0.9 }, published: 1.23 },
};

/** Alarms in twenty sessions, share of clients with one, share of drops of 15 seen (methods 3.5). */
const published: Readonly<Record<string, readonly [number, number, number]>> = {
  'drop of one own SD': [4.08, 1, 0.87],
  'drop of two own SD': [1.5, 0.8, 0.68],
  'drop of 11.3': [1.3, 0.74, 0.64],
  'below own mean - 2 SD': [1.03, 0.65, 0.68],
  'chart, 2 sigma': [1.16, 0.66, 0.72],
  'chart, 3 sigma': [0.47, 0.32, 0.43],
  'moving average': [0.93, 0.27, 0.37],
  'ours, look': [0.37, 0.28, 0.6],
  'ours, talk': [0.13, 0.12, 0.42],
};

const drops = [
  { points: 10, length: 1, published: 0.32 },
  { points: 15, length: 1, published: 0.6 },
  { points: 15, length: 3, published: 0.85 },
  { points: 20, length: 1, published: 0.84 },
] as const;

type Row = Readonly<Record<string, string | number>>;
type Published = { readonly figure: string; readonly value: number | undefined; readonly on: number };

/** Every figure beside its published one, and how far apart they are in parts of what may be between them. */
const compared: { readonly figure: string; readonly apart: number }[] = [];

const quiet = once(() => drawClients({}, { clients, sessions, seed }));
const dropped = once(() =>
  drawClients({ drop: { points: 15, at: dropAt, length: 1 } }, { clients, sessions, seed: seed + 1 }),
);

function quietRow(rule: string): Row {
  const alarms = quiet().map((totals) => alarmsOf(rule, totals));
  const seen = dropped().map((totals) => alarmsOf(rule, totals)[dropAt] === true);
  const [perTwenty, share, drop] = published[rule] ?? [];
  const on = publishedOn.quiet;
  const figures = [
    beside(alarms.map(count), { figure: `${rule}, alarms`, value: perTwenty, on }),
    beside(
      alarms.map((of) => Number(count(of) > 0)),
      { figure: `${rule}, clients`, value: share, on },
    ),
    beside(seen.map(Number), { figure: `${rule}, drop`, value: drop, on: publishedOn.dropped }),
  ];
  const [every, some, lost] = figures;
  return { rule, 'alarms in 20': every ?? '', 'clients with one': some ?? '', 'drop of 15 seen': lost ?? '' };
}

/** Ours, then the published figure with what another draw of as many clients may be away from it. */
function beside(values: readonly number[], { figure, value, on }: Published): string {
  const ours = mean(values);
  if (value === undefined) return String(rounded(ours));
  const spread = Math.sqrt(mean(values.map((one) => (one - ours) ** 2)));
  const margin = 1.96 * spread * Math.sqrt(1 / on + 1 / values.length);
  // A published figure is rounded to two places.
  compared.push({ figure, apart: Math.abs(ours - value) / (margin + 0.005) });
  return `${rounded(ours)} (${value} ± ${rounded(margin)})`;
}

function otherRow(
  name: string,
  { world, published: said }: { readonly world: World; readonly published: number },
): Row {
  const drawn = drawClients(world, { clients, sessions, seed: seed + 2 });
  const alarms = drawn.map((totals) => count(alarmsOf('ours, look', totals)));
  const published = { figure: name, value: said, on: publishedOn.quiet };
  return { world: name, 'alarms in 20': beside(alarms, published) };
}

function dropRow({ points, length, published: said }: (typeof drops)[number]): Row {
  const drawn = drawClients({ drop: { points, at: dropAt, length } }, { clients, sessions, seed: seed + 3 });
  const seen = drawn.map((totals) => {
    const alarms = alarmsOf('ours, look', totals).slice(dropAt, dropAt + length);
    return Number(alarms.some(Boolean));
  });
  const figure = `drop of ${points} over ${length}`;
  return { points, sessions: length, seen: beside(seen, { figure, value: said, on: publishedOn.dropped }) };
}

function alarmsOf(rule: string, totals: readonly number[]): readonly boolean[] {
  if (!rule.startsWith('ours')) return alarmsOfTextbook(rule, totals);
  const levels: readonly PulseLevel[] = rule === 'ours, talk' ? ['talk'] : ['look', 'talk'];
  return followPulses(totals).map(({ level }) => levels.includes(level));
}

function count(alarms: readonly boolean[]): number {
  return alarms.filter(Boolean).length;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
