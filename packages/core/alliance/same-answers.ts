import { type PulseRatings, pulseItems } from './pulse.ts';

const timesForSame = 3;

/**
 * Whether the newest three pulses gave one number for everything, each time the same one: nothing can be read
 * from them, so it is asked in words instead (methods 3.6). Where an item is missing it is not all the same.
 */
export function areSameAnswers(pulses: readonly PulseRatings[]): boolean {
  const newest = pulses.slice(-timesForSame);
  const [first] = newest;
  if (newest.length < timesForSame || first?.G1 === undefined) return false;
  return newest.every((answers) => pulseItems.every((item) => answers[item] === first.G1));
}
