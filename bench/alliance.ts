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
    `The limit under the pulse: ${clients} clients in each world, ${sessions} sessions, seed ${seed}`,
  );
  console.table([...textbookRules, 'ours, look', 'ours, talk'].map(quietRow));
  console.log('Ours in other worlds in which nothing happens');
  console.table(Object.entries(quietWorlds).map(([name, world]) => otherRow(name, world)));
  console.log('A drop at session 11: seen in one of its sessions');
  console.table(drops.map(dropRow));
}

const clients = 8000;
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

const quiet = once(() => drawClients({}, { clients, sessions, seed }));
const dropped = once(() =>
  drawClients({ drop: { points: 15, at: dropAt, length: 1 } }, { clients, sessions, seed: seed + 1 }),
);

function quietRow(rule: string): Row {
  const alarms = quiet().map((totals) => alarmsOf(rule, totals));
  const seen = dropped().map((totals) => alarmsOf(rule, totals)[dropAt] === true);
  const [perTwenty, share, drop] = published[rule] ?? [];
  return {
    rule,
    'alarms in 20': rounded(mean(alarms.map(count))),
    published: perTwenty ?? '',
    'clients with one': rounded(mean(alarms.map((of) => Number(count(of) > 0)))),
    'published ': share ?? '',
    'drop of 15 seen': rounded(mean(seen.map(Number))),
    'published  ': drop ?? '',
  };
}

function otherRow(
  name: string,
  { world, published: said }: { readonly world: World; readonly published: number },
): Row {
  const drawn = drawClients(world, { clients, sessions, seed: seed + 2 });
  const alarms = drawn.map((totals) => count(alarmsOf('ours, look', totals)));
  return { world: name, 'alarms in 20': rounded(mean(alarms)), published: said };
}

function dropRow({ points, length, published: said }: (typeof drops)[number]): Row {
  const drawn = drawClients({ drop: { points, at: dropAt, length } }, { clients, sessions, seed: seed + 3 });
  const seen = drawn.map((totals) => {
    const alarms = alarmsOf('ours, look', totals).slice(dropAt, dropAt + length);
    return Number(alarms.some(Boolean));
  });
  return { points, sessions: length, seen: rounded(mean(seen)), published: said };
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
