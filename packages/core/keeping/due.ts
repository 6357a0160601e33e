import { overAfter } from '../calendar.ts';
import { type AgreementState, inForce } from '../engagement/agreement.ts';
import type { AgreementRows, Until } from '../engagement/agreement-rows.ts';
import type { BlobId, TranscriptId } from '../ids.ts';
import { emptyList, itemsOf } from '../long-list.ts';
import { ticketOf } from '../session/sort-ticket.ts';
import { withdrawalFrom } from '../session/withdrawn-words.ts';
import { type Instant, instant } from '../units.ts';
import type { DestroyedWhy, Doomed } from './destroyed.ts';
import { chosen, type Kept, present, unread } from './doomed.ts';
import { type KeptLine, type KeptLines, newestAt } from './kept-lines.ts';
import type { LineTime } from './line-times.ts';
import { bytesOf } from './sealed-transcripts.ts';
import { endedIn } from './unsaid.ts';

/** What tells when something is over. */
export type Terms = {
  readonly agreement: AgreementState;
  /** Absent while the work goes on. */
  readonly endedAt?: Instant;
  /** How far the clock is believed, never the clock itself. */
  readonly clock: Instant;
  readonly now: Instant;
};

const day = 24 * 3_600_000;
/** What the coach sets aside is gone after 30 days; this is not for agreeing. */
const setAsideDays = 30;

/**
 * Everything that is over by its date or by what somebody withdrew. A stream whose newest line lies after
 * now is left alone: one of the two is wrong.
 */
export function dueIn(kept: Kept, terms: Terms): readonly Doomed[] {
  const all = [
    ...byRows(kept, terms),
    trustDue(kept, terms),
    ...clientsDue(kept, terms),
    ...ofTranscripts(kept, terms),
    broughtBefore(kept, terms),
    ...movedAway(kept),
  ];
  return present(all).filter(({ stream }) => isPlausible(kept, stream, terms));
}

function isPlausible(kept: Kept, stream: Doomed['stream'], { now }: Terms): boolean {
  const newest = newestIn(kept, stream);
  return newest === undefined || newest <= now;
}

function newestIn(kept: Kept, stream: Doomed['stream']): Instant | undefined {
  if (stream === 'round') return undefined;
  if (stream === 'client' || stream === 'own') return itemsOf(kept[stream] ?? emptyList).at(-1)?.at;
  return newestAt(kept[stream]);
}

/** When something that was written at `at` is over; undefined where nothing says so yet. */
export function overAt(until: Until, at: Instant, { endedAt }: Pick<Terms, 'endedAt'>): Instant | undefined {
  if (until === 'end') return endedAt === undefined ? undefined : instant(endedAt + day);
  return 'day' in until ? overAfter(until.day) : instant(at + until.days * day);
}

/** The rows that hold, or held until somebody withdrew. */
function rowsOf({ agreement }: Terms): AgreementRows | undefined {
  const last = agreement.withdrawals.at(-1)?.edition;
  return (inForce(agreement) ?? agreement.editions.find(({ edition }) => edition === last))?.rows;
}

const sharedNotes: ReadonlySet<string> = new Set([
  'note-shared',
  'beforehand-answered',
  'pact-line-said',
  'scene-told',
  'scene-contested',
  'pair-answered',
  'stop-told',
  'finding-opened',
  'finding-let-go',
  'pulse-opened',
  'after-opened',
  'exchange-contested',
]);
const ownNotes: ReadonlySet<string> = new Set([
  'note-written',
  'moment-answered',
  'moment-reopened',
  'quote-kept',
  'scene-told',
  'scene-sorted',
  'pulse-answered',
]);

function byRows(kept: Kept, terms: Terms): readonly Doomed[] {
  const rows = rowsOf(terms);
  if (rows === undefined) return [];
  const over =
    (until: Until, isOfRow: (line: KeptLine) => boolean) =>
    (line: KeptLine): boolean =>
      isOfRow(line) && isOver(overAt(until, line.at, terms), terms);
  const why = 'expired';
  const isSharedOver = over(rows.sharedNotes.until, ({ kind }) => sharedNotes.has(kind));
  const isEnded = isConfirmed(itemsOf(kept.shared));
  // With the line that says how it ended, since without that it would be waiting to be said again.
  const isEndOver = isConfirmed(itemsOf(kept.shared).filter(isSharedOver));
  const isOwn = (line: KeptLine): boolean => ownNotes.has(line.kind) || isEnded(line);
  return [
    chosen(kept, 'shared', { why, isChosen: isSharedOver }),
    chosen(kept, 'desk', {
      why,
      isChosen: (line) => over(rows.ownNotes.until, isOwn)(line) || isEndOver(line),
    }),
    chosen(kept, 'supervision', { why, isChosen: over(rows.supervision.until, () => true) }),
    chosen(kept, 'sponsor', {
      why,
      isChosen: over(rows.company.until, ({ kind }) => !kind.startsWith('agreement-')),
    }),
  ];
}

/** Whether a line confirmed a finding that these lines ended. */
function isConfirmed(shared: readonly KeptLine[]): (line: KeptLine) => boolean {
  const ended = endedIn(shared);
  return ({ kind, about }) => kind === 'finding-confirmed' && ended.has(about);
}

function trustDue(kept: Kept, terms: Terms): Doomed {
  const isChosen = ({ at }: KeptLine): boolean => isOver(instant(at + setAsideDays * day), terms);
  return chosen(kept, 'trust', { why: 'expired', isChosen });
}

/** By when each was written alone, since nobody else opens it: what waits there goes with what is shared. */
function clientsDue(kept: Kept, terms: Terms): readonly Doomed[] {
  const rows = rowsOf(terms);
  if (rows === undefined) return [];
  const why = 'expired';
  const over = (until: Until) => (line: LineTime) => isOver(overAt(until, line.at, terms), terms);
  return [
    unread(kept, 'client', { why, isChosen: over(rows.sharedNotes.until) }),
    unread(kept, 'own', { why, isChosen: over(rows.onlyYours.until) }),
  ];
}

/** Originals by their days, texts by the agreement, all words at once where somebody withdrew. */
function ofTranscripts(kept: Kept, terms: Terms): readonly Doomed[] {
  const until = rowsOf(terms)?.recording.until;
  return kept.transcripts.flatMap((one): readonly Doomed[] => {
    if (one.away) return [bytes('moved-away', bytesOf(one))];
    const withdrawal = withdrawalFrom(terms.agreement, one);
    if (withdrawal !== undefined) {
      const words = bytes('withdrawn', bytesOf(one));
      return withdrawal.quotes === 'keep' ? [words] : [words, ...linesOf(kept, one.transcript)];
    }
    const isTextOver = until !== undefined && isOver(overAt(until, one.at, terms), terms);
    const isOriginalOver = isTextOver || isOver(instant(one.at + one.burnAfterDays * day), terms);
    const original = isOriginalOver ? [one.original] : [];
    return [bytes('expired', [...original, ...(isTextOver ? [one.text] : [])])];
  });
}

function bytes(why: DestroyedWhy, blobs: readonly (BlobId | undefined)[]): Doomed {
  return { stream: 'desk', why, lines: [], blobs: blobs.filter((blob) => blob !== undefined) };
}

/** Answers, quotes and the scenes made of them; that it was taken in stays, so that the same file is told from another. */
function linesOf(kept: Kept, transcript: TranscriptId): readonly Doomed[] {
  const why = 'withdrawn';
  const ofIt = (kinds: ReadonlySet<string>) => (line: KeptLine) =>
    line.transcript === transcript && kinds.has(line.kind);
  return [
    chosen(kept, 'desk', { why, isChosen: ofIt(ownNotes) }),
    chosen(kept, 'shared', { why, isChosen: ofIt(sharedNotes) }),
    chosen(kept, 'supervision', { why, isChosen: ({ transcript: of }) => of === transcript }),
  ];
}

/** What a session left behind of the coach's where it was filed by mistake; the client's own words stay. */
function movedAway(kept: Kept): readonly Doomed[] {
  const why = 'moved-away';
  const [shared, desk] = [leftIn(kept.shared, 'session-moved-away'), leftIn(kept.desk, 'session-sent-away')];
  const left = [...itemsOf(kept.shared).filter(shared), ...itemsOf(kept.desk).filter(desk)];
  const tickets = new Set<string>(
    left.flatMap(({ about }) => (about === undefined ? [] : [ticketOf(about)])),
  );
  const isBrought = ({ about }: KeptLine): boolean => about !== undefined && tickets.has(about);
  return [
    chosen(kept, 'shared', { why, isChosen: shared }),
    chosen(kept, 'desk', { why, isChosen: desk }),
    chosen(kept, 'supervision', { why, isChosen: isBrought }),
  ];
}

function leftIn(lines: KeptLines, sent: string): (line: KeptLine) => boolean {
  const away = itemsOf(lines).filter(({ kind }) => kind === sent);
  return ({ seq, session, kind, by }) =>
    leftBehind.has(kind) && by === 'coach' && away.some((one) => one.session === session && one.seq > seq);
}

/** Words that a supervisor opens by the agreement alone: whoever withdraws it takes them back. */
function broughtBefore(kept: Kept, { agreement }: Terms): Doomed {
  return chosen(kept, 'supervision', {
    why: 'withdrawn',
    isChosen: ({ kind, writtenAt }) =>
      kind === 'scene-brought' && withdrawalFrom(agreement, { since: writtenAt }) !== undefined,
  });
}

const leftBehind: ReadonlySet<string> = new Set([
  'note-shared',
  'note-written',
  'recording-kept',
  'unsaid-opened',
  'scene-told',
  'pulse-answered',
  'pulse-opened',
  'after-opened',
]);

function isOver(over: Instant | undefined, { clock }: Terms): boolean {
  return over !== undefined && over <= clock;
}
