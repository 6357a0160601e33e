import type { Entry } from '@crucible/core/engagement/entry.ts';
import { audiences, type EngagementStream, nameOf, streamNames } from '@crucible/core/engagement/stream.ts';
import type { CopiedLine } from './kept-page.ts';

/** For whom the words of a copy are: each gets what they may open. */
export type Reader = 'coach' | 'client';

/** What leaves by itself, opens to nobody, or is the firm's own goes into no copy. */
const left: ReadonlySet<string> = new Set(['trust', 'round', 'practice']);

/** The streams that a copy in the clear holds for its reader. */
export function copiedStreams(reader: Reader): readonly EngagementStream[] {
  return streamNames.filter(
    (name): name is EngagementStream => !left.has(name) && audiences[name].includes(reader),
  );
}

export function copiedLine({ place, at, author, body }: Entry): CopiedLine {
  const { kind, version: _, ...said } = body;
  return { stream: nameOf(place.stream), seq: place.seq, at, by: author.role, kind, said };
}
