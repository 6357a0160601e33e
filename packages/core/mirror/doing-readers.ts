import type { Doing } from './doing.ts';

/** How well a reader does on sessions that were kept back, beside what it has to reach (docs/methods). */
export type ReaderWorth = { readonly ours: number; readonly floor: number };

/** macro-F1 of the four moves (coach-moves.md); r of the coach's turns (stance.md). */
export const moveWorth: ReaderWorth = { ours: 0.764, floor: 0.76 };
export const stanceWorth = {
  leading: { ours: 0.641, floor: 0.68 },
  warm: { ours: 0.53, floor: 0.6 },
} as const satisfies Readonly<Partial<Record<Doing, ReaderWorth>>>;

/** A reader below its floor feeds nothing. */
export function isOff(doing: Doing): boolean {
  const { ours, floor } = doing === 'leading' || doing === 'warm' ? stanceWorth[doing] : moveWorth;
  return ours < floor;
}
