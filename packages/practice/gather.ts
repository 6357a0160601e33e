import type { Fold } from '@crucible/core/engagement/entry.ts';
import {
  type EngagementStream,
  practiceStream,
  type StreamId,
  type StreamName,
  streamOf,
} from '@crucible/core/engagement/stream.ts';
import type { Needs, Reach } from './act.ts';
import type { Practice, Where } from './practice.ts';

/** Folded state by the names an act or a view gave it, and how far each stream was read for it. */
export type Gathered = {
  readonly state: Readonly<Record<string, unknown>>;
  readonly decidedOn: readonly { readonly stream: StreamId; readonly seq: number }[];
};

export async function gather({ record }: Practice, needs: Needs, where: Where): Promise<Gathered> {
  const state: Record<string, unknown> = {};
  const seqs = new Map<StreamId, number>();
  for (const [name, need] of Object.entries(needs)) {
    const stream = streamIn(need.in, where, record);
    const folded = await record.fold(stream, need.fold as Fold<unknown>);
    state[name] = folded.state;
    // Two folds of one stream may have been taken a moment apart: the earlier one is what was decided on.
    seqs.set(stream, Math.min(folded.seq, seqs.get(stream) ?? folded.seq));
  }
  return { state, decidedOn: [...seqs].map(([stream, seq]) => ({ stream, seq })) };
}

/** The stream that an act means when it names one. Throws where nobody said in which engagement. */
export function streamIn(
  reach: Reach,
  { engagement, other }: Where,
  { practice }: Pick<Practice['record'], 'practice'>,
): StreamId {
  if (reach === 'practice') return practiceStream(practice);
  const owner = isOther(reach) ? other : engagement;
  if (owner === undefined) throw new Error(`nobody said whose ${reach} is meant`);
  return streamOf(owner, isOther(reach) ? (reach.slice('other.'.length) as EngagementStream) : reach);
}

/** The audience that a reach falls under, whichever engagement it is in. */
export function streamNameOf(reach: Reach): StreamName {
  return isOther(reach) ? (reach.slice('other.'.length) as EngagementStream) : reach;
}

export function isOther(reach: Reach): reach is `other.${EngagementStream}` {
  return reach.startsWith('other.');
}
