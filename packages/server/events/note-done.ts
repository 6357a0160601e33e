import type { Done } from '@crucible/practice/run-act.ts';
import type { Changes } from './changes.ts';

/** Whoever may look at what was said is told where; an act that was done before said nothing new. */
export function noteDone(changes: Changes, act: string, done: Done): void {
  if (done.repeated) return;
  for (const { place } of done.entries) changes.note({ act, stream: place.stream });
}
