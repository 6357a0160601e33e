import { type Day, dayOf } from '../calendar.ts';
import type { Entry } from '../engagement/entry.ts';
import type { StreamName } from '../engagement/stream.ts';
import { nameOf } from '../engagement/stream.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type AccessRequests, openAccess } from './access-request.ts';
import { type Mask, masked } from './mask.ts';

/** What the coach leaves out, and why: the reason stands in the copy in its place. */
export type Omission = { readonly stream: StreamName; readonly seq: number; readonly reason: string };

export type AccessLine = {
  readonly stream: StreamName;
  readonly seq: number;
  readonly at: Instant;
  readonly by: Entry['author']['role'];
} & (
  | { readonly kind: string; readonly said: Readonly<Record<string, unknown>> }
  | { readonly omitted: string }
);

export type AccessCopy = {
  readonly made: Day;
  /** When it was asked for, and the day by which it is owed: a month later. */
  readonly asked: Day;
  readonly owedBy: Day;
  readonly lines: readonly AccessLine[];
  readonly omissions: number;
};

export type ShownAccessCopy = AccessCopy & {
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly transcripts: readonly AccessTranscript[];
};
export type AccessTranscript = {
  readonly session: string;
  readonly said: readonly { readonly speaker: string; readonly text: string }[];
};

export type AccessRefusal =
  /** Nothing stands there that could be left out. */
  | { readonly kind: 'omission-of-nothing'; readonly stream: StreamName; readonly seq: number }
  /** Nobody waits for one: it opens what was set aside, which the coach does not reread otherwise. */
  | { readonly kind: 'access-not-asked' };

export type Copying = {
  readonly requests: AccessRequests;
  readonly now: Instant;
  readonly mask: Mask;
  readonly omissions: readonly Omission[];
};

/** Everything that is kept about the client, as it is owed; third persons masked, each omission with its reason. */
export function accessCopy(
  entries: readonly Entry[],
  { requests, now, mask, omissions }: Copying,
): Result<AccessCopy, AccessRefusal> {
  const open = openAccess(requests);
  if (open === undefined) return refuse({ kind: 'access-not-asked' });
  const left = new Map(omissions.map((one) => [`${one.stream}/${one.seq}`, one]));
  const lines = entries.map((entry) => lineOf(entry, left.get(placeOf(entry)), mask));
  const found = new Set(entries.map(placeOf));
  const wrong = omissions.find(({ stream, seq }) => !found.has(`${stream}/${seq}`));
  if (wrong !== undefined)
    return refuse({ kind: 'omission-of-nothing', stream: wrong.stream, seq: wrong.seq });
  const { on: asked, owedBy } = open;
  return ok({ made: dayOf(now), asked, owedBy, lines, omissions: left.size });
}

function lineOf({ place, at, author, body }: Entry, omission: Omission | undefined, mask: Mask): AccessLine {
  const line = { stream: nameOf(place.stream), seq: place.seq, at, by: author.role };
  if (omission !== undefined) return { ...line, omitted: mask(omission.reason) };
  const { kind, version: _, ...said } = body;
  return { ...line, kind, said: masked(said, mask) };
}

function placeOf({ place: { stream, seq } }: Entry): string {
  return `${nameOf(stream)}/${seq}`;
}
