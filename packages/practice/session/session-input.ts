import { octants } from '@crucible/core/circumplex/octant.ts';
import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { momentAnswers, strains } from '@crucible/core/session/kept-transcript.ts';
import { momentKinds } from '@crucible/core/session/moment.ts';
import { pulls } from '@crucible/core/session/note.ts';
import { offset } from '@crucible/core/units.ts';
import { z } from 'zod';
import { id, instantInput, line, words } from '../input.ts';

/** What the acts and views of sessions take from outside. */

export const ofSession = z.strictObject({ session: id<SessionId>() });
export const ofTranscript = z.strictObject({ transcript: id<TranscriptId>() });

/** An IANA name: `Europe/Vienna`. */
const zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/u);

export const planShape = {
  start: instantInput,
  /** Up to a working day. */
  minutes: z.int().min(5).max(600),
  zones: z.strictObject({ coach: zone.exactOptional(), client: zone.exactOptional() }).exactOptional(),
  where: line(200).exactOptional(),
};

const step = z.strictObject({ tap: z.enum(octants), words: words(500).exactOptional() });
const steps = { they: step, i: step, andThen: step.exactOptional() };
const scene = z.discriminatedUnion('setting', [
  z.strictObject({ setting: z.literal('room'), ...steps }),
  z.strictObject({ setting: z.literal('outside'), person: line(200), ...steps }),
]);

export const noteShape = {
  happened: words(8000).exactOptional(),
  scenes: z.array(scene).max(3).default([]),
  felt: z.enum(pulls).exactOptional(),
  unsaid: z.array(words(1000)).max(5).default([]),
  worried: z.boolean().default(false),
};

/** Who labels of a transcript stand for, by the names of the agreement. */
export const namings = z
  .array(z.strictObject({ label: line(500), names: z.array(line(200)).min(1).max(50) }))
  .max(100)
  .default([]);

const place = z
  .int()
  .nonnegative()
  .max(2 ** 31)
  .transform(offset);
export const spanShape = { utterance: z.int().nonnegative(), start: place, end: place };

export const momentShape = {
  reader: line(100),
  kind: z.enum([...momentKinds, 'silence']),
  ...spanShape,
};
export const saidShape = {
  answer: z.enum(momentAnswers),
  /** Of a rough spot that was worth a look alone. */
  strain: z.literal(strains).exactOptional(),
  isPutRight: z.literal(true).exactOptional(),
};
