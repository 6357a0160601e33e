import type { AgreementBeside, AgreementChanges, Until } from '@crucible/core/engagement/agreement-rows.ts';
import { z } from 'zod';
import { dayInput, line, words } from '../input.ts';

const tenYears = 3650;
const days = z.int().min(1).max(tenYears);

const until: z.ZodType<Until> = z.union([
  z.literal('end'),
  z.strictObject({ day: dayInput }),
  z.strictObject({ days }),
]);
const untilOnly = z.strictObject({ until }).exactOptional();

export const quotesInput = z.enum(['keep', 'destroy']);

/** Strict, since a row with a slip in its name would be a row that was never agreed. */
const changes: z.ZodType<AgreementChanges> = z.strictObject({
  sharedNotes: untilOnly,
  ownNotes: z
    .strictObject({ purpose: words(2000).exactOptional(), until: until.exactOptional() })
    .exactOptional(),
  recording: z
    .strictObject({
      transcripts: z.boolean().exactOptional(),
      everyone: z.array(line()).max(20).exactOptional(),
      originalDays: days.exactOptional(),
      quotesOnWithdrawal: quotesInput.exactOptional(),
      until: until.exactOptional(),
    })
    .exactOptional(),
  onlyYours: untilOnly,
  company: untilOnly,
  supervision: untilOnly,
  yardstick: z
    .strictObject({ counts: z.boolean().exactOptional(), until: until.exactOptional() })
    .exactOptional(),
});

const beside: z.ZodType<AgreementBeside> = z.strictObject({
  told: z.array(line()).min(1).max(20).exactOptional(),
  complaints: words(2000).exactOptional(),
  supervisorsBody: line(500).exactOptional(),
});

export const draftInput = z.strictObject({
  rows: changes.prefault({}),
  beside: beside.prefault({}),
});
