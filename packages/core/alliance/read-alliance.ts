import { type Instant, instant } from '../units.ts';
import { type BondCount, countBond } from './bond-count.ts';
import { coachClientGaps, type Gap, pairsForGap } from './coach-client-gap.ts';
import { type Drop, dropsOf } from './drop-repair.ts';
import { type Followed, followPulses, lookBelow, type PulseLevel } from './follow-pulses.ts';
import { limitAt, type PulsePrior, totalPrior } from './predictive-limit.ts';
import { type Facet, lowestFacet, type PulseScore, scorePulse } from './pulse.ts';
import type { PulseOfBoth } from './pulse-answer.ts';
import { type PulseTrend, pulsesForTrend, pulseTrend } from './pulse-trend.ts';
import { areSameAnswers } from './same-answers.ts';
import { pulsesForStartToEnd, type StartToEnd, startToEnd } from './start-to-end.ts';

/** What both wrote after a session that began at `start`. */
export type AskedSession = PulseOfBoth & { readonly start: Instant };

/** Why an answer of the client is to be talked about, or looked at. */
export type Reason = 'lower' | 'felt-off' | 'not-said';

/** One session beside those before it; what is absent cannot be told. */
export type AllianceSession = AskedSession & {
  readonly scores: { readonly client: PulseScore; readonly coach: PulseScore };
  /** Between these the client's total lies nineteen times of twenty if nothing has changed. */
  readonly expected?: { readonly low: number; readonly high: number; readonly isEarly: boolean };
  readonly level: PulseLevel;
  readonly because: readonly Reason[];
  readonly lowest?: Facet;
  readonly gap?: Gap;
};

/** A figure, or how many sessions there are of those that it needs. */
export type Told<T> = { readonly known: T } | { readonly have: number; readonly need: number };

/** A drop, and the session after which it was put right, by their places in `sessions`. */
export type AllianceDrop = Pick<Drop, 'at' | 'repairedAt' | 'isOpen'>;

export type Alliance = {
  readonly sessions: readonly AllianceSession[];
  readonly bond: BondCount;
  readonly drops: readonly AllianceDrop[];
  readonly trend: Told<PulseTrend>;
  readonly gap: Told<Gap>;
  readonly startToEnd: Told<StartToEnd>;
  /** Three times one number for everything: nothing can be read from it. */
  readonly same: { readonly client: boolean; readonly coach: boolean };
};

/** Answers below four carry the label "early" (methods 0.7). */
const pulsesToBeSure = 4;
/** A cut-off by judgement, not yet by what was measured (methods 3.6). */
const feltOffToTalk = 6;

/** Everything that is told of the answers of both, in the order of the sessions, against what is usual. */
export function readAlliance(asked: readonly AskedSession[], prior: PulsePrior = totalPrior): Alliance {
  const scored = asked.map((one) => ({
    ...one,
    scores: {
      client: scorePulse(one.client.answer.ratings),
      coach: scorePulse(one.coach.answer.ratings),
    },
  }));
  const totals = withTotals(scored.map(({ scores }) => scores.client.total));
  const followed = followPulses(
    totals.map(({ total }) => total),
    prior,
  );
  const gaps = gapsOf(scored);
  const trend = pulseTrend(totals.map(({ total }) => total));
  const lastGap = [...gaps.values()].at(-1);
  const standing = totals.filter((_, place) => !followed[place]?.isLeftOut);
  const whole = startToEnd(
    standing.map(({ at, total }) => ({ start: asked[at]?.start ?? instant(0), total })),
  );
  return {
    sessions: scored.map((one, at) => {
      const gap = gaps.get(at);
      const lowest = lowestFacet(one.scores.client);
      return {
        ...one,
        ...judged(one, followed[totals.findIndex((total) => total.at === at)]),
        ...(lowest !== undefined && { lowest }),
        ...(gap !== undefined && { gap }),
      };
    }),
    bond: countBond(asked),
    drops: dropsIn(scored, { totals, followed }),
    trend: trend ? { known: trend } : { have: totals.length, need: pulsesForTrend },
    gap: lastGap?.unlike === undefined ? { have: gaps.size, need: pairsForGap } : { known: lastGap },
    startToEnd: whole ? { known: whole } : { have: standing.length, need: pulsesForStartToEnd },
    same: {
      client: areSameAnswers(asked.map(({ client }) => client.answer.ratings)),
      coach: areSameAnswers(asked.map(({ coach }) => coach.answer.ratings)),
    },
  };
}

type Scored = AskedSession & Pick<AllianceSession, 'scores'>;
type Total = { readonly at: number; readonly total: number };

function withTotals(totals: readonly (number | undefined)[]): readonly Total[] {
  return totals.flatMap((total, at) => (total === undefined ? [] : [{ at, total }]));
}

function judged(
  { client: { answer } }: AskedSession,
  followed: Followed | undefined,
): Pick<AllianceSession, 'level' | 'because' | 'expected'> {
  const because: Reason[] = [];
  if (followed && followed.level !== 'usual') because.push('lower');
  if ((answer.feltOff ?? 0) >= feltOffToTalk) because.push('felt-off');
  if (answer.notSaid) because.push('not-said');
  const isTalk = because.includes('felt-off') || because.includes('not-said');
  const expected = followed?.expected;
  return {
    level: isTalk ? 'talk' : (followed?.level ?? 'usual'),
    because,
    ...(expected && {
      expected: {
        low: limitAt(expected, lookBelow),
        high: limitAt(expected, 1 - lookBelow),
        isEarly: expected.n < pulsesToBeSure,
      },
    }),
  };
}

function gapsOf(scored: readonly Scored[]): ReadonlyMap<number, Gap> {
  const pairs = scored.flatMap(({ scores }, at) => {
    const [client, coach] = [scores.client.total, scores.coach.total];
    return client === undefined || coach === undefined ? [] : [{ at, client, coach }];
  });
  const gaps = coachClientGaps(pairs);
  return new Map(
    pairs.flatMap(({ at }, place) => {
      const gap = gaps[place];
      return gap === undefined ? [] : [[at, gap] as const];
    }),
  );
}

type Series = { readonly totals: readonly Total[]; readonly followed: readonly Followed[] };

function dropsIn(scored: readonly Scored[], { totals, followed }: Series): readonly AllianceDrop[] {
  const pulses = followed.map((one, place) => {
    const feltOff = scored[totals[place]?.at ?? -1]?.client.answer.feltOff;
    return { ...one, ...(feltOff !== undefined && { feltOff }) };
  });
  const inSessions = (place: number): number => totals[place]?.at ?? place;
  return dropsOf(pulses).map(({ at, repairedAt, isOpen }) => ({
    at: inSessions(at),
    ...(repairedAt !== undefined && { repairedAt: inSessions(repairedAt) }),
    isOpen,
  }));
}
