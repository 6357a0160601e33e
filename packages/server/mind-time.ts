import { expireEverything } from '@crucible/practice/keeping/expire-everything.ts';
import { keepTime } from '@crucible/practice/keeping/keep-time.ts';
import type { Practice } from '@crucible/practice/practice.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * As long as a practice is held open: notes what the clock shows at the start and once a day, destroys every
 * hour what is due, and makes the day's backup. `tell` gets what went wrong; the next hour tries again.
 */
export async function mindTime(
  practice: Practice,
  tell: (error: unknown) => void,
): Promise<{ readonly stop: () => void }> {
  let noted = Number.NEGATIVE_INFINITY;
  const mind = async (): Promise<void> => {
    try {
      const now = practice.now();
      const isNewDay = Math.abs(now - noted) >= day;
      if (isNewDay) noted = now;
      await (isNewDay ? keepTime(practice) : expireEverything(practice));
      await practice.record.backupIfDue();
    } catch (error) {
      tell(error);
    }
  };
  await mind();
  const timer = setInterval(() => void mind(), hour);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
