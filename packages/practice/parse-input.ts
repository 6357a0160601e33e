import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { z } from 'zod';
import type { RunRefusal } from './practice.ts';

/** What was asked for, checked; a refusal names the fields that do not fit and never what stood in them. */
export function parseInput(schema: z.ZodType<unknown>, given: unknown): Result<unknown, RunRefusal> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const at = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole');
  const longest = longestOf(parsed.error.issues);
  return refuse({ kind: 'bad-input', at: [...new Set(at)], ...(longest !== undefined && { longest }) });
}

/** Where every text that does not fit is only too long, how long they may be. */
function longestOf(issues: readonly z.core.$ZodIssue[]): number | undefined {
  const most = issues.flatMap((one) =>
    one.code === 'too_big' && one.origin === 'string' ? [Number(one.maximum)] : [],
  );
  return most.length === issues.length ? Math.min(...most) : undefined;
}
