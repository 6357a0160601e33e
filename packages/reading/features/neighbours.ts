import type { Spoken } from '../readers/spoken.ts';

/** Where the turns around an utterance stand in the session; absent at its ends. */
export type Neighbours = {
  /** The last utterance of somebody else before it, and the next one after it. */
  readonly heard?: number;
  readonly answer?: number;
  /** The same speaker's last one before it, and the next one after it. */
  readonly ownBefore?: number;
  readonly ownAfter?: number;
};

export function neighboursOf(session: readonly Spoken[]): Neighbours[] {
  const speakers = session.map(({ utterance }) => utterance.speaker);
  const before = lastSeen(speakers);
  const after = lastSeen(speakers.toReversed())
    .toReversed()
    .map(({ own, other }) => ({
      own: own === undefined ? undefined : speakers.length - 1 - own,
      other: other === undefined ? undefined : speakers.length - 1 - other,
    }));
  return speakers.map((_, at) => {
    const { own: ownBefore, other: heard } = before[at] ?? {};
    const { own: ownAfter, other: answer } = after[at] ?? {};
    return {
      ...(heard !== undefined && { heard }),
      ...(answer !== undefined && { answer }),
      ...(ownBefore !== undefined && { ownBefore }),
      ...(ownAfter !== undefined && { ownAfter }),
    };
  });
}

type Seen = { readonly own: number | undefined; readonly other: number | undefined };

function lastSeen(speakers: readonly number[]): Seen[] {
  const last = new Map<number, number>();
  let previous = -1;
  let otherOfPrevious: number | undefined;
  return speakers.map((speaker, at) => {
    if (at > 0 && previous !== speaker) otherOfPrevious = at - 1;
    previous = speaker;
    const seen = { own: last.get(speaker), other: otherOfPrevious };
    last.set(speaker, at);
    return seen;
  });
}
