import { meanVector, vectorAt } from './angle.ts';
import { type Octant, octantAngle } from './octant.ts';

/**
 * How far two coders agree on octants beyond chance, where a neighbour is nearly right: 1 is always, 0 is
 * chance. Nothing where everything fell into one octant. Source: methods 0.4. In words: 1 less the mean of
 * (1 - cos of the difference) over the units, over its mean over all pairs of one coder's with the other's.
 * From .60 codes may feed a statistic, from .67 a comparison over time, both on at least 20 units.
 */
export function circularKappa(first: readonly Octant[], second: readonly Octant[]): number | undefined {
  if (first.length !== second.length) throw new RangeError('kappa needs an octant from both for each unit');
  if (first.length === 0) return undefined;
  const [ours, theirs] = [first.map(unit), second.map(unit)];
  const apart = ours.reduce((sum, one, at) => {
    const other = theirs[at] ?? one;
    return sum + 1 - (one.x * other.x + one.y * other.y);
  }, 0);
  const [middle, other] = [meanVector(ours), meanVector(theirs)];
  const byChance = 1 - (middle.x * other.x + middle.y * other.y);
  return byChance < 1e-12 ? undefined : 1 - apart / first.length / byChance;
}

function unit(octant: Octant) {
  return vectorAt(octantAngle(octant));
}
