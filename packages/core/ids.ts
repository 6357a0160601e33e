/**
 * Names that the record gives to people and things: 26 letters and figures of base 32, which hold 128
 * random bits and tell nothing. One type for each kind, so that a session's name cannot stand where a
 * person's belongs.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type PracticeId = Id<'practice'>;
export type EngagementId = Id<'engagement'>;
export type PersonId = Id<'person'>;
export type SessionId = Id<'session'>;
export type TranscriptId = Id<'transcript'>;
/** Something that was left unsaid, until it is said, goes to supervision or is let go. */
export type UnsaidId = Id<'unsaid'>;
export type RequestId = Id<'request'>;
/** Somebody whom the client mentions. */
export type CastId = Id<'cast'>;
/** Something that happened between two people, out there or in the room, as somebody told it. */
export type SceneId = Id<'scene'>;
/** Something out there that stops the client. */
export type StopId = Id<'stop'>;
/** Two scenes beside each other. */
export type PairId = Id<'pair'>;
/** Something that the page found and the coach confirmed. */
export type FindingId = Id<'finding'>;
/** One thing that somebody did; doing it again under the same name changes nothing. */
export type ActId = Id<'act'>;
/** Bytes too many for an entry, kept beside it. */
export type BlobId = Id<'blob'>;

export type AnyId =
  | PracticeId
  | EngagementId
  | PersonId
  | SessionId
  | TranscriptId
  | UnsaidId
  | RequestId
  | CastId
  | SceneId
  | StopId
  | PairId
  | FindingId
  | ActId
  | BlobId;

export const idPattern = /^[a-z2-7]{26}$/u;

/** Throws on anything that is no such name: names from outside are checked where they come in. */
export function idOf<Kind extends AnyId>(text: string): Kind {
  if (!idPattern.test(text)) throw new RangeError('an id needs 26 characters of base 32');
  return text as Kind;
}
