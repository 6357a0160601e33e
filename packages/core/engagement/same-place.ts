import type { Place } from './entry.ts';

export function isSamePlace(one: Place, other: Place): boolean {
  return one.stream === other.stream && one.seq === other.seq && one.hash === other.hash;
}
