import { day, month } from '@crucible/core/calendar.ts';
import type { Place } from '@crucible/core/engagement/entry.ts';
import { type StreamId, streamId, streamNames } from '@crucible/core/engagement/stream.ts';
import { type AnyId, idOf, idPattern } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { z } from 'zod';

/** What acts and views take from outside, each checked once here; wording of what is wrong is zod's. */

/** The name of a person, a session, ...: `id<PersonId>()`. */
export function id<Kind extends AnyId>() {
  return z
    .string()
    .regex(idPattern)
    .transform(idOf<Kind>);
}

/** One line, as a name is written: no line breaks, no control characters, trimmed, something to be seen. */
export function line(longest = 200) {
  return z
    .string()
    .refine((text) => text.isWellFormed(), 'is no well-formed text')
    .trim()
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'needs to stand on one line')
    .regex(/[^\s\p{Cf}]/u, 'shows nothing')
    .min(1)
    .max(longest);
}

/**
 * Somebody's words, kept as they were given but for white space at both ends. The longest is in UTF-16
 * units and lets an entry stay under 64 KiB.
 */
export function words(longest = 8000) {
  return z
    .string()
    .refine((text) => text.isWellFormed(), 'is no well-formed text')
    .trim()
    .min(1)
    .max(longest);
}

/** A day of the calendar: `2026-03-09`. */
export const dayInput = z.iso.date().describe('day, as 2026-03-09').transform(day);

/** A month of the calendar: `2026-03`. */
export const monthInput = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u)
  .describe('month, as 2026-03')
  .transform(month);

/** 9999-12-31 in UTC: a later one is no date to any calendar, and no page could show it. */
const lastInstant = 253_402_214_400_000;

/** Milliseconds since 1970 in UTC. */
export const instantInput = z
  .int()
  .nonnegative()
  .max(lastInstant)
  .describe('milliseconds since 1970 in UTC')
  .transform(instant);

const streamInput = z
  .string()
  .regex(new RegExp(`^[a-z2-7]{26}/(?:${streamNames.join('|')})$`, 'u'))
  .transform((text): StreamId => streamId(text));

/** Where an entry stands, as a receipt or a view names it. */
export const placeInput: z.ZodType<Place> = z.object({
  stream: streamInput,
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** For acts and views that are asked with nothing. */
export const nothing = z.object({});
