import type { EngagementId } from '@crucible/core/ids.ts';
import { type Doing, doings, type SessionDoings } from '@crucible/core/mirror/doing.ts';
import { type DoingsCounted, lentBy, lentDoings, totalsOf } from '@crucible/core/mirror/doing-totals.ts';
import { readDoings } from '@crucible/core/mirror/read-doings.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { doingSentence } from '@crucible/display/sentences/en/doings.ts';
import { unit } from './draw-scene.ts';
import { foldAll } from './fold-all.ts';

type Row = Readonly<Record<string, string | number>>;
type Move = Exclude<Doing, 'leading' | 'warm'>;

/** What a coach's turns usually do, and how many turns an hour has. */
const usually: Readonly<Record<Move, number>> = {
  ...{ 'open-question': 0.25, 'closed-question': 0.12, reflection: 0.2, input: 0.13, other: 0.3 },
};
const moves = doings.filter((doing): doing is Move => doing in usually);
const turns = 80;
/** Log odds: how far the sessions of one work scatter around it. */
const scatter = 0.3;

/** `apart`: how far works scatter, in parts of how far sessions do. `input`: the share of input here. */
type Cell = {
  readonly here: number;
  readonly others: readonly number[];
  readonly apart: number;
  readonly input: number;
};
const few = [7, 7, 6];
const four = [10, 10, 10, 10];
const cells: readonly Cell[] = [
  ...[0, 0.5, 1, 1.5].flatMap((apart) => [
    { here: 8, others: few, apart, input: 0.13 },
    { here: 12, others: four, apart, input: 0.13 },
  ]),
  ...[0.25, 0.3, 0.38].flatMap((input) => [
    { here: 8, others: few, apart: 0.5, input },
    { here: 12, others: four, apart: 0.5, input },
    { here: 12, others: [...four, ...four], apart: 0.5, input },
  ]),
];

/**
 * How often something is said of what the coach's turns do. Where input here is as usual the work is one like the
 * others, and whatever is found is false.
 */
export function measureDoings(rounds: number): readonly Row[] {
  const random = pcg32(212);
  return cells.map((cell) => {
    let [ofInput, ofAny] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const said = sentences(cell, random);
      ofInput += said.some((sentence) => sentence.startsWith('Giving information')) ? 1 : 0;
      ofAny += said.length > 0 ? 1 : 0;
    }
    return {
      'sessions here': cell.here,
      elsewhere: cell.others.join(' + '),
      'works scatter, of sessions': cell.apart,
      'usual .13, here': cell.input,
      'input found': Number((ofInput / rounds).toFixed(3)),
      'any found': Number((ofAny / rounds).toFixed(3)),
    };
  });
}

/** What would be said of shares that are more or less than usual, from what was lent as entries on. */
function sentences({ here, others, apart, input }: Cell, random: Random): string[] {
  const counted = others.map(
    (n, at): DoingsCounted => ({
      ...{ kind: 'doings-counted', version: 1, engagement: `engagement ${at}` as EngagementId, from: at },
      totals: { reader: 'one', of: totalsOf(work(n, { apart, input: usually.input }, random)) },
    }),
  );
  const lent = lentBy(foldAll(lentDoings, counted), 'this one' as EngagementId, 'one');
  const read = readDoings(totalsOf(work(here, { apart, input }, random)), lent);
  if (read.standing === 'too-few') return [];
  return read.doings.filter(({ standing }) => standing !== 'as-usual').map(doingSentence);
}

/** The sessions of one work; more input takes from everything else alike. */
function work(n: number, { apart, input }: Pick<Cell, 'apart' | 'input'>, random: Random): SessionDoings[] {
  const rest = (1 - input) / (1 - usually.input);
  const centre = moves.map((move) => {
    const share = move === 'input' ? input : usually[move] * rest;
    return Math.log(share) + apart * scatter * normal(random);
  });
  return Array.from({ length: n }, () => session(centre, random));
}

function session(centre: readonly number[], random: Random): SessionDoings {
  const odds = centre.map((one) => Math.exp(one + scatter * normal(random)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const counts = moves.map(() => 0);
  for (let turn = 0; turn < turns; turn++) {
    let left = unit(random) * total;
    const at = odds.findIndex((one) => {
      left -= one;
      return left < 0;
    });
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Object.fromEntries(moves.map((move, at) => [move, (counts[at] ?? 0) / turns]));
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - unit(random))) * Math.cos(2 * Math.PI * unit(random));
}
