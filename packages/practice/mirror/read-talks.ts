import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { sealedTranscripts } from '@crucible/core/keeping/sealed-transcripts.ts';
import type { ReadTalk } from '@crucible/core/mirror/after-across.ts';
import {
  contestedIn,
  type OpenedExchanges,
  openedExchanges,
} from '@crucible/core/mirror/opened-exchanges.ts';
import { isContested, latestOf, type Scenes } from '@crucible/core/mirror/scene.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { type KeptTranscript, standingOf, transcripts } from '@crucible/core/session/kept-transcript.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import { answeredNow } from '@crucible/core/session/rough-spot.ts';
import { inOrder, type Sessions, sessions } from '@crucible/core/session/session.ts';
import { withdrawalFrom } from '@crucible/core/session/withdrawn-words.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { Carried, Sought, States } from '../act.ts';
import { openReading, openText } from '../session/transcript-bytes.ts';

/** State by which all talks of one work are opened with what was read in them. */
export const talkNeeds = {
  transcripts: { in: 'desk', fold: transcripts },
  sealed: { in: 'desk', fold: sealedTranscripts },
  agreement: { in: 'shared', fold: agreement },
  sessions: { in: 'shared', fold: sessions },
  scenes: { in: 'shared', fold: scenes },
  opened: { in: 'shared', fold: openedExchanges },
} as const;
export type TalksKnown = States<typeof talkNeeds>;

/** The latest transcript of each session whose words are there: neither withdrawn nor destroyed; the first session first. */
export function talksLeft(known: TalksKnown): KeptTranscript[] {
  const alive = new Set(
    known.sealed.flatMap(({ transcript, text, away }) => (text === undefined || away ? [] : [transcript])),
  );
  return inOrder(known.sessions).flatMap(({ session, standing }) => {
    const kept = known.transcripts.findLast((one) => one.session === session);
    if (kept === undefined || standing === 'moved-away' || !alive.has(kept.transcript)) return [];
    return withdrawalFrom(known.agreement, kept) || kept.readings.length === 0 ? [] : [kept];
  });
}

/** Sessions whose words were taken in and do not open any more. */
export function goneTalks(known: TalksKnown): number {
  const taken = new Set(known.transcripts.map(({ session }) => session));
  return taken.size - talksLeft(known).length;
}

export function soughtReadings(known: TalksKnown): Sought<'desk'>[] {
  return talksLeft(known).flatMap(({ readings }) => {
    const blob = readings.at(-1)?.blob;
    return blob === undefined ? [] : [{ in: 'desk' as const, blob }];
  });
}

export function soughtTalks(known: TalksKnown): Sought<'desk'>[] {
  const texts = talksLeft(known).flatMap(({ blobs: { text } }) =>
    text === undefined ? [] : [{ in: 'desk' as const, blob: text }],
  );
  return [...soughtReadings(known), ...texts];
}

export function readingsLeft(
  known: TalksKnown,
  carried: Carried,
): { readonly reading: Reading; readonly contested: ReadonlySet<number> }[] {
  return talksLeft(known).flatMap(({ transcript, readings }) => {
    const reading = readingIn(readings, carried);
    return reading === undefined ? [] : [{ reading, contested: contestedOf(known, transcript) }];
  });
}

export function readTalks(known: TalksKnown, carried: Carried): ReadTalk[] {
  return talksLeft(known).flatMap((kept) => {
    const { session, transcript, blobs } = kept;
    const [reading, text] = [readingIn(kept.readings, carried), blobs.text && carried(blobs.text)];
    if (reading === undefined || text === undefined) return [];
    const { utterances } = openText(text);
    const contested = contestedOf(known, transcript);
    return [{ session, transcript, utterances, reading, roughSpots: confirmedIn(kept), contested }];
  });
}

function readingIn(readings: KeptTranscript['readings'], carried: Carried): Reading | undefined {
  const last = readings.at(-1);
  const bytes = last && carried(last.blob);
  return bytes && openReading(bytes);
}

/** The client's utterances of which the coach said yes, something was there. */
function confirmedIn(kept: KeptTranscript): ReadonlySet<number> {
  const isOfClient = (kind: string): boolean => kind === 'withdrawal' || kind === 'confrontation';
  return new Set(
    answeredNow(kept)
      .filter((one) => isOfClient(one.moment.kind) && standingOf(one)?.answer === 'yes')
      .map(({ moment }) => moment.utterance),
  );
}

/** Exchanges that the client sees differently, and those in scenes of the room that are. */
export function contestedOf(
  known: { readonly scenes: Scenes; readonly opened: OpenedExchanges },
  transcript: TranscriptId,
): ReadonlySet<number> {
  const quoted = known.scenes.scenes
    .filter((one) => one.transcript === transcript && isContested(one))
    .map((one) => latestOf(one).told)
    .filter(({ setting }) => setting === 'room')
    .flatMap(({ parts }) => Object.values(parts).flatMap(({ quote }) => quote?.utterance ?? []));
  return new Set([...quoted, ...contestedIn(known.opened, transcript)]);
}

/** When each of these sessions was, in their order. */
export function daysOf(
  state: Sessions,
  named: ReadonlySet<SessionId>,
): { readonly session: SessionId; readonly start: Instant }[] {
  return inOrder(state).flatMap((one) =>
    one.standing === 'moved-away' || !named.has(one.session)
      ? []
      : [{ session: one.session, start: one.start }],
  );
}
