import { type Body, type Entry, foldOf, type Place } from '../engagement/entry.ts';
import type { Author } from '../engagement/party.ts';
import { isSamePlace } from '../engagement/same-place.ts';
import { type Stated, statedAt } from '../engagement/statements.ts';
import type { LongList } from '../long-list.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

/** One of the two wants a line that both can read struck out; it goes when the other agrees. */
export type StrikeAsked = Body & { readonly kind: 'strike-asked'; readonly line: Place };

export type AskedStrike = { readonly line: Place; readonly by: Author; readonly at: Instant };
/** Of lines that still stand. */
export type AskedStrikes = readonly AskedStrike[];

export type StrikeRefusal =
  | { readonly kind: 'no-line-to-strike'; readonly place: Place }
  /** Promises, signatures, names of those who belong to the work, and what holds it together. */
  | { readonly kind: 'never-struck'; readonly place: Place }
  /** What is not said yet ends in said, supervision or let go, and in nothing else. */
  | { readonly kind: 'not-said-yet'; readonly place: Place }
  | { readonly kind: 'strike-asked-already'; readonly place: Place }
  | { readonly kind: 'strike-not-asked'; readonly place: Place };

export const askedStrikes = foldOf<AskedStrikes, StrikeAsked>(
  { name: 'asked-strikes 1', initial: [] },
  {
    'strike-asked': (state, { line }, { at, author }: Entry) => [...state, { line, by: author, at }],
  },
);

/** How long a line is its author's alone to strike, counted from when it was written. */
export const strikeAlone = 10 * 60_000;

export type Striking = {
  readonly line: Place;
  readonly author: Author;
  readonly now: Instant;
  /** Kinds of lines that may be struck; every other one stands. */
  readonly strikeable: ReadonlySet<string>;
  /** Lines that are not said yet, by number; there are none but among the coach's own notes. */
  readonly unsaid?: ReadonlySet<number>;
};

/** A line of both: its author's alone to strike at first, afterwards one asks and the other agrees. */
export function strikeShared(
  known: { readonly statements: LongList<Stated>; readonly asked: AskedStrikes },
  striking: Striking,
): Result<'struck' | StrikeAsked, StrikeRefusal> {
  const { line, author, now } = striking;
  const found = findStrikeable(known.statements, striking);
  if (!found.ok) return found;
  const { by, at } = found.value;
  if (by.person === author.person && now - at <= strikeAlone) return ok('struck');
  if (known.asked.some((one) => isSamePlace(one.line, line)))
    return refuse({ kind: 'strike-asked-already', place: line });
  return ok({ kind: 'strike-asked', version: 1, line });
}

/** Whoever did not ask agrees; then the line goes. */
export function agreeToStrike(
  known: { readonly statements: LongList<Stated>; readonly asked: AskedStrikes },
  striking: Striking,
): Result<'struck', StrikeRefusal> {
  const { line, author } = striking;
  const found = findStrikeable(known.statements, striking);
  if (!found.ok) return found;
  const isAsked = known.asked.some(
    (one) => isSamePlace(one.line, line) && one.by.person !== author.person && one.by.role !== author.role,
  );
  return isAsked ? ok('struck') : refuse({ kind: 'strike-not-asked', place: line });
}

/** A line that nobody else reads: whoever wrote it strikes it alone, at any time. */
export function strikeOwn(
  statements: LongList<Stated>,
  striking: Pick<Striking, 'line' | 'strikeable' | 'unsaid'>,
): Result<'struck', StrikeRefusal> {
  const found = findStrikeable(statements, striking);
  return found.ok ? ok('struck') : found;
}

function findStrikeable(
  statements: LongList<Stated>,
  { line, strikeable, unsaid }: Pick<Striking, 'line' | 'strikeable' | 'unsaid'>,
): Result<Stated, StrikeRefusal> {
  const stated = statedAt(statements, line);
  if (stated === undefined || !isSamePlace(stated.place, line))
    return refuse({ kind: 'no-line-to-strike', place: line });
  if (unsaid?.has(line.seq)) return refuse({ kind: 'not-said-yet', place: line });
  return strikeable.has(stated.kind) ? ok(stated) : refuse({ kind: 'never-struck', place: line });
}
