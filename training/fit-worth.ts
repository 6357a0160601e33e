import { type StrainCode, strainCodes } from '@crucible/core/session/strain-code.ts';
import { mean } from '@crucible/core/statistics/correlation.ts';
import { quantile } from '@crucible/core/statistics/quantile.ts';
import { exp } from '@crucible/reading/models/exp.ts';
import { bonusOf } from '@crucible/reading/models/predict-stance.ts';
import type { ChanceWorth, ValueWorth } from '@crucible/reading/models/stance-model.ts';

/** A score for an utterance of a session that the forests had not seen, and what raters said there. */
export type Unseen = {
  readonly session: string;
  readonly score: number;
  readonly rated: number;
  /** Signs that stand in the utterance, of the kind that is asked about. */
  readonly codes: readonly StrainCode[];
};

const classes = 6;
const tail = 0.025;

/**
 * Ranges by the size of the value: classes of equal size, and in each the distance below and above the value
 * within which 95 of 100 ratings lay (split conformal, Lei et al. 2018, by class). `drift` and `scatter` from
 * the errors of session means and of single utterances.
 */
export function valueWorth(unseen: readonly Unseen[]): ValueWorth {
  const sorted = unseen.toSorted((a, b) => a.score - b.score);
  const parts = Array.from({ length: classes }, (_, part) =>
    sorted.slice(
      Math.round((part * sorted.length) / classes),
      Math.round(((part + 1) * sorted.length) / classes),
    ),
  );
  const errors = unseen.map(({ score, rated }) => rated - score);
  const scatter = mean(errors.map((error) => error ** 2));
  const bySession = [...Map.groupBy(unseen, ({ session }) => session).values()];
  const drifts = bySession.map((own) => {
    const off = mean(own.map(({ score, rated }) => rated - score));
    return off * off - scatter / own.length;
  });
  const edge = (part: readonly Unseen[], p: number): number =>
    quantile(
      part.map(({ score, rated }) => rated - score),
      p,
    );
  return {
    kind: 'value',
    steps: parts.slice(0, -1).map((part) => short(part.at(-1)?.score ?? 0)),
    low: parts.map((part) => short(Math.max(0, -edge(part, tail)))),
    high: parts.map((part) => short(Math.max(0, edge(part, 1 - tail)))),
    drift: short(Math.max(0, mean(drifts))),
    scatter: short(scatter),
  };
}

/**
 * Bonuses of signs, then log odds as a line over score and bonus (Platt 1999), so that probabilities of unseen
 * utterances come true. The floor is set apart: it needs probabilities that were not fitted on the same ratings.
 */
export function chanceWorth(unseen: readonly Unseen[]): Omit<ChanceWorth, 'floor'> {
  const bonuses = bonusesOf(unseen, plattLine(unseen));
  const raised = unseen.map((one) => ({ ...one, score: one.score + bonusOf(bonuses, one.codes) }));
  return { kind: 'chance', ...plattLine(raised), bonuses };
}

type Line = Pick<ChanceWorth, 'shift' | 'scale'>;

function plattLine(unseen: readonly Pick<Unseen, 'score' | 'rated'>[]): Line {
  let [shift, scale] = [0, 1];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, rated } of unseen) {
      const chance = 1 / (1 + exp(-(shift + scale * score)));
      const curve = chance * (1 - chance);
      g0 += chance - rated;
      g1 += (chance - rated) * score;
      h00 += curve;
      h01 += curve * score;
      h11 += curve * score * score;
    }
    const det = h00 * h11 - h01 * h01;
    shift -= (h11 * g0 - h01 * g1) / det;
    scale -= (h00 * g1 - h01 * g0) / det;
  }
  return { shift: short(shift), scale: short(scale) };
}

/** So many expected marks weigh as much as what a sign's family shows. */
const familyWeight = 2;

/**
 * By code: the logarithm of how many utterances with the sign were marked over how many were expected, drawn
 * toward the ratio of all signs of the kind. Signs that nobody said in these sessions get that ratio.
 */
function bonusesOf(unseen: readonly Unseen[], line: Line): ChanceWorth['bonuses'] {
  const expected = ({ score }: Unseen): number => 1 / (1 + exp(-(line.shift + line.scale * score)));
  const sums = (own: readonly Unseen[]): { marked: number; expected: number } => ({
    marked: own.reduce((sum, { rated }) => sum + rated, 0),
    expected: own.reduce((sum, one) => sum + expected(one), 0),
  });
  const signed = unseen.filter(({ codes }) => codes.length > 0);
  const family = sums(signed);
  const ratio = (family.marked + 1) / (family.expected + 1);
  const letters = new Set(signed.flatMap(({ codes }) => codes.map((code) => code.charAt(0))));
  const codes = strainCodes.filter((code) => letters.has(code.charAt(0)) && code !== 'CB');
  return Object.fromEntries(
    codes.map((code) => {
      const own = sums(signed.filter((one) => one.codes.includes(code)));
      const times = (own.marked + familyWeight * ratio) / (own.expected + familyWeight);
      return [code, short(Math.max(0, Math.log(times)))];
    }),
  );
}

/** Fewer say too little about precision. */
const leastShown = 20;
const leastPrecision = 0.25;

/**
 * The lowest probability from which on the lower bound of the precision (Wilson, 95 %, two sides) is .25: what
 * is above it may be shown. Absent where no cut of twenty or more reaches it.
 */
export function floorOf(
  read: readonly { readonly chance: number; readonly rated: number }[],
): number | undefined {
  const ranked = read.toSorted((a, b) => b.chance - a.chance);
  let right = 0;
  let floor: number | undefined;
  ranked.forEach(({ chance, rated }, at) => {
    right += rated >= 0.5 ? 1 : 0;
    const isCut = ranked[at + 1]?.chance !== chance;
    if (isCut && at + 1 >= leastShown && wilsonLow(right, at + 1) >= leastPrecision) floor = chance;
  });
  return floor;
}

/** Lower end of Wilson's interval for a share, 95 %. */
export function wilsonLow(right: number, of: number): number {
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle - reach) / (1 + (z * z) / of);
}

function short(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
