import type { Body, Fold } from '@crucible/core/engagement/entry.ts';
import type { Author, PartyRole, Via } from '@crucible/core/engagement/party.ts';
import type { EngagementStream, StreamName } from '@crucible/core/engagement/stream.ts';
import type { AnyId, BlobId, EngagementId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { Destroys, NewBlob } from '@crucible/record/record.ts';
import type { z } from 'zod';
import type { Outside, ReadsTranscripts } from './outside.ts';
import type { TopicRefusal } from './refusal.ts';

/**
 * A stream as an act names it: one of the engagement it is done in, the practice's own, or one of a
 * second engagement, for the acts that join two.
 */
export type Reach = StreamName | `other.${EngagementStream}`;

/** State that an act or a view asks for by name; it gets this and nothing else. */
export type Need<State> = { readonly in: Reach; readonly fold: Fold<State> };
export type Needs = Readonly<
  Record<string, { readonly in: Reach; readonly fold: { readonly name: string } }>
>;
export type States<N extends Needs> = {
  readonly [Name in keyof N]: N[Name] extends Need<infer State> ? State : never;
};

/** Bytes kept beside entries that an act or a view asks for, out of a stream that it needs. */
export type Sought<In extends Reach = Reach> = { readonly in: In; readonly blob: BlobId };
/** The bytes that were sought; none for those that were not, and for those that were destroyed. */
export type Carried = (blob: BlobId) => Uint8Array | undefined;

/** What an act wants said, by stream; author, way and act are added when it is written. */
export type Statement = {
  readonly body: Body;
  readonly blobs?: readonly NewBlob[];
  /** What of its stream goes with it. Only `keeping/destroying.ts` says so, which asks for holds first. */
  readonly destroys?: Destroys;
};
declare const passedOn: unique symbol;
/**
 * Something that lies ready in a stream which the author of an act cannot open, as a thing without content:
 * it can be put among what is said in `shared`, and nothing can be read from it.
 */
export type PassedOn = { readonly [passedOn]: true } & { readonly [Part in keyof Statement]?: never };

/** What will be said, by what it belongs to. */
export type Lying = Readonly<Record<string, Body>>;

/** Where it lies, and the fold that makes of it what will be said. */
export type PassesOn = {
  readonly in: EngagementStream;
  readonly ready: Pick<Fold<Lying>, 'name' | 'initial'>;
};

export type Statements<W extends Reach> = { readonly [Stream in W]?: readonly (Statement | PassedOn)[] };

/** What a decision may know besides folded state. */
export type Deciding = {
  readonly now: Instant;
  readonly newId: <Id extends AnyId>() => Id;
  readonly author: Author;
  readonly carried: Carried;
  /** What lies ready to be passed on unread, for an act that says `passesOn`; nothing where nothing does. */
  readonly ready: (of: string) => PassedOn | undefined;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: (bytes: Uint8Array) => string;
  readonly readAnew: ReadsTranscripts['readAnew'];
  readonly via: Via;
  readonly engagement: EngagementId;
  /** The second engagement, where the act joins two. */
  readonly other?: EngagementId;
};

/**
 * Something a person can do: who may, what it takes, which state it looks at, and the pure decision, which
 * answers what is to be said or a refusal. It can reach nothing that it does not name here.
 */
export type Act<Input, N extends Needs, W extends Reach, Prepared = undefined> = {
  /** `topic.verb-noun`. */
  readonly name: `${string}.${string}`;
  /** One sentence for `--help` and the index of acts. */
  readonly summary: string;
  /** Every role that may do it; nobody else may. */
  readonly who: readonly PartyRole[];
  /** Whether the coach may type it for the client, which is shown for good; `handed-over` always may. */
  readonly coachMayType?: true;
  readonly input: z.ZodType<Input>;
  readonly needs: N;
  readonly writes: readonly W[];
  /**
   * Of these, the streams in which its author may say this one thing without being able to open them: the
   * company signs what the other two then read. Of such a stream nothing may be needed but when its
   * lines were written.
   */
  readonly unseen?: readonly W[];
  /**
   * A stream that its author cannot open and out of which it passes on what lies ready there, unread: the
   * decision learns that something is there and can put it into `shared`, and never what it says.
   */
  readonly passesOn?: PassesOn;
  /**
   * It leaves one sealed thing in `own` every time, on whichever screen it is done, and opens nothing there:
   * that one was left tells nothing, since one always is.
   */
  readonly leavesSealed?: true;
  /** Streams that come to be with this act, so that their keys are made before anything is said. */
  readonly opens?: readonly EngagementStream[];
  /** Of an engagement that nobody here belongs to yet: the coach of the practice does it. */
  readonly takesUp?: true;
  /** What takes time or bytes and looks at no state: opening a transcript. Done once, before deciding. */
  readonly prepare?: (input: Input, outside: Outside) => Promise<Result<Prepared, TopicRefusal>>;
  /** The bytes that it takes to decide; asked for again whenever it is decided again. */
  readonly carries?: (state: States<N>, input: Input) => readonly Sought<N[keyof N]['in']>[];
  readonly decide: (
    state: States<N>,
    asked: { readonly input: Input; readonly prepared: Prepared },
    deciding: Deciding,
  ) => Result<Statements<W>, TopicRefusal>;
};

/** Lets the types of an act follow from what it names. */
export function defineAct<Input, N extends Needs, W extends Reach, Prepared = undefined>(
  act: Act<Input, N, W, Prepared>,
): Act<Input, N, W, Prepared> {
  return act;
}
