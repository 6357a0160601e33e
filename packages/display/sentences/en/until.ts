import type { Until } from '@crucible/core/engagement/agreement-rows.ts';
import { count } from './count.ts';
import { dateOf } from './time.ts';

/** "until our work ends", "until 9 March 2026", "for 30 days". */
export function untilWords(until: Until): string {
  if (until === 'end') return 'until our work ends';
  return 'day' in until ? `until ${dateOf(until.day)}` : `for ${count(until.days, 'day')}`;
}
