import type { EngagementId, SessionId } from '../ids.ts';
import { emptyList, itemsOf } from '../long-list.ts';
import { ticketOf } from '../session/sort-ticket.ts';
import type { DestroyedWhy, Doomed } from './destroyed.ts';
import type { Erasable } from './erasure.ts';
import { type KeptLine, type KeptLines, withPuttings } from './kept-lines.ts';
import type { LineTime, LineTimes } from './line-times.ts';
import { bytesOf, type SealedTranscripts } from './sealed-transcripts.ts';
import { unsaidIn } from './unsaid.ts';

/** Everything of an engagement that something may be destroyed of, without a word of it. */
export type Kept = {
  readonly shared: KeptLines;
  readonly desk: KeptLines;
  readonly trust: KeptLines;
  readonly supervision: KeptLines;
  readonly sponsor: KeptLines;
  readonly practice: KeptLines;
  readonly transcripts: SealedTranscripts;
  /** Absent where whoever looks may not know even how many there are. */
  readonly client?: LineTimes;
  readonly own?: LineTimes;
};
export type KeptStream = Exclude<keyof Kept, 'transcripts' | 'client' | 'own'>;

/** What an erasure takes. Nothing where nothing of it is there. */
export function doomedBy(kept: Kept, what: Erasable, engagement: EngagementId): readonly Doomed[] {
  switch (what.kind) {
    case 'original':
    case 'transcript':
      return present([bytesOfTranscript(kept, what)]);
    case 'session':
      return present(ofSession(kept, what.session));
    case 'stream':
      return present([ofStream(kept, what.stream)]);
    case 'engagement':
      return ofEngagement(kept, engagement);
  }
}

/** These lines of a stream and what was put right in them; lines about a destruction itself stay. */
export function chosen(
  kept: Kept,
  stream: KeptStream,
  { why, isChosen }: { readonly why: DestroyedWhy; readonly isChosen: (line: KeptLine) => boolean },
): Doomed {
  const lines = itemsOf(kept[stream]).filter((line) => mayGo(line) && isChosen(line));
  const seqs = withPuttings(
    kept[stream],
    lines.map(({ seq }) => seq),
  );
  return { stream, why, lines: seqs, blobs: [] };
}

/** These lines of a stream that only the client opens. */
export function unread(
  kept: Kept,
  stream: 'client' | 'own',
  { why, isChosen }: { readonly why: DestroyedWhy; readonly isChosen: (line: LineTime) => boolean },
): Doomed {
  const lines = itemsOf(kept[stream] ?? emptyList).filter(isChosen);
  return { stream, why, lines: lines.map(({ seq }) => seq), blobs: [] };
}

export function present(doomed: readonly Doomed[]): readonly Doomed[] {
  return doomed.filter(({ lines, blobs }) => lines.length > 0 || blobs.length > 0);
}

function mayGo({ kind }: KeptLine): boolean {
  return kind !== 'destroyed' && kind !== 'restored';
}

function bytesOfTranscript(
  { transcripts }: Kept,
  what: Extract<Erasable, { readonly kind: 'original' | 'transcript' }>,
): Doomed {
  const blobs = transcripts
    .filter(({ transcript }) => transcript === what.transcript)
    .flatMap((one) => (what.kind === 'transcript' ? bytesOf(one) : (one.original ?? [])));
  return { stream: 'desk', why: 'asked', lines: [], blobs };
}

/**
 * With what hangs on it: of scenes what was seen differently, sorted and set beside them. What is not said yet goes
 * only with the whole of the work.
 */
function ofSession(kept: Kept, session: SessionId): readonly Doomed[] {
  const why = 'asked';
  const ofIt = saidOf(kept, session);
  const unsaid = unsaidIn(kept.desk, kept.shared);
  return [
    chosen(kept, 'shared', { why, isChosen: ofIt }),
    unread(kept, 'client', { why, isChosen: (line) => line.session === session }),
    {
      ...chosen(kept, 'desk', { why, isChosen: (line) => ofIt(line) && !unsaid.has(line.seq) }),
      blobs: kept.transcripts.filter((one) => one.session === session).flatMap(bytesOf),
    },
    chosen(kept, 'supervision', { why, isChosen: ofIt }),
  ];
}

/** Whether a line says something of a session, or of a transcript, scene or pair of it. */
function saidOf(kept: Kept, session: SessionId): (line: KeptLine) => boolean {
  const words = kept.transcripts.filter((one) => one.session === session);
  const ids = new Set<string>(words.map(({ transcript }) => transcript));
  const ofIt = ({ session: own, transcript, about, joins = [] }: KeptLine): boolean =>
    own === session || [transcript, about, ...joins].some((id) => id !== undefined && ids.has(id));
  for (const line of [...itemsOf(kept.shared), ...itemsOf(kept.desk)]) {
    if (line.about === undefined || !ofIt(line)) continue;
    ids.add(line.about);
    ids.add(ticketOf(line.about));
  }
  return ofIt;
}

function ofStream(kept: Kept, stream: 'desk' | 'trust' | 'supervision'): Doomed {
  const waiting = unsaidIn(kept[stream], kept.shared);
  const isChosen = ({ seq, earlier = seq }: KeptLine): boolean => !waiting.has(earlier);
  const all = chosen(kept, stream, { why: 'asked', isChosen });
  return stream === 'desk' ? { ...all, blobs: kept.transcripts.flatMap(bytesOf) } : all;
}

function ofEngagement(kept: Kept, engagement: EngagementId): readonly Doomed[] {
  const whole = (['shared', 'desk', 'trust', 'supervision', 'sponsor', 'client', 'own'] as const).map(
    (stream): Doomed => ({ stream, why: 'asked', lines: 'everything', blobs: [] }),
  );
  const ofIt = (line: KeptLine): boolean => line.engagement === engagement;
  return [...whole, chosen(kept, 'practice', { why: 'asked', isChosen: ofIt })];
}
