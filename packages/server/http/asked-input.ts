import { type ActId, type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import { z } from 'zod';

const engagement = z
  .string()
  .regex(idPattern)
  .transform(idOf<EngagementId>)
  .optional();

/** Around what an act or a view takes, which is checked behind the door. */
export const viewInput = z.strictObject({ input: z.unknown(), engagement, other: engagement });

export const actInput = z.strictObject({
  /** Chosen by the page: asking again under the same name changes nothing. */
  id: z
    .string()
    .regex(idPattern)
    .transform(idOf<ActId>),
  input: z.unknown(),
  engagement,
  other: engagement,
  /** The coach types for the client, which is shown for good. */
  typedForClient: z.literal(true).optional(),
});

/** The same without the fields that were not given. */
export function whereIn({
  engagement,
  other,
}: {
  readonly engagement?: EngagementId | undefined;
  readonly other?: EngagementId | undefined;
}) {
  return { ...(engagement !== undefined && { engagement }), ...(other !== undefined && { other }) };
}
