import { ratings } from '@crucible/core/alliance/pulse.ts';
import { amounts } from '@crucible/core/alliance/pulse-answer.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { z } from 'zod';
import { id, line } from '../input.ts';

/** What the acts and views of the topic take from outside. */

export const ofSession = z.strictObject({ session: id<SessionId>() });

const rating = z.literal(ratings);
const item = rating.exactOptional();

export const pulseShape = {
  session: id<SessionId>(),
  /** 0 is "not at all", 10 "completely". */
  ratings: z.strictObject({ G1: item, G2: item, T1: item, T2: item, B1: item, B2: item }),
  feltOff: rating.exactOptional(),
  word: line(60).exactOptional(),
};

export const amount = z.enum(amounts);
