import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { erasableStreams } from '@crucible/core/keeping/erasure.ts';
import { z } from 'zod';
import { id } from '../input.ts';

export const erasableInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('original'), transcript: id<TranscriptId>() }),
  z.strictObject({ kind: z.literal('transcript'), transcript: id<TranscriptId>() }),
  z.strictObject({ kind: z.literal('session'), session: id<SessionId>() }),
  z.strictObject({ kind: z.literal('stream'), stream: z.enum(erasableStreams) }),
  z.strictObject({ kind: z.literal('engagement') }),
]);
