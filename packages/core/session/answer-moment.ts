import { ok, type Result, refuse } from '../result.ts';
import { type OpenedTranscript, quoteFrom } from './keep-quote.ts';
import {
  answerTo,
  isSameMoment,
  type KeptRefusal,
  type KeptTranscript,
  type MomentAnswered,
  type MomentPlace,
  type MomentReopened,
  type SaidToMoment,
} from './kept-transcript.ts';
import type { Moment } from './moment.ts';
import type { Reading } from './reading.ts';
import { isRoughSpot } from './rough-spot.ts';
import type { Silence } from './silence.ts';

/** Every moment of a reading that is worth a look: the queue, the likeliest first, then the silences. */
export function momentsOf({ floor, moments }: Reading): readonly (Moment | Silence)[] {
  const queue = 'known' in moments ? moments.known.queue : [];
  return [...queue, ...('known' in floor.silences ? floor.silences.known : [])];
}

export function placeOf(reader: string, { kind, quote }: Moment | Silence): MomentPlace {
  const { utterance, start, end } = quote;
  return { reader, kind, utterance, start, end };
}

/** Saying the same again is refused; saying something else stands beside what was said before. */
export function answerMoment(
  opened: OpenedTranscript & { readonly reading: Reading },
  moment: MomentPlace,
  said: SaidToMoment,
): Result<MomentAnswered, KeptRefusal> {
  const { kept, reading } = opened;
  const isThere = momentsOf(reading).some((one) => isSameMoment(placeOf(reading.version, one), moment));
  if (!isThere) return refuse({ kind: 'no-such-moment', moment });
  const { answer, strain, isPutRight } = said;
  const isWeighed = strain !== undefined || isPutRight !== undefined;
  if (isWeighed && !(answer === 'yes' && isRoughSpot(moment)))
    return refuse({ kind: 'no-rough-spot', moment });
  const standing = answerTo(kept, moment);
  const isSame =
    standing?.answer === answer && standing.strain === strain && standing.isPutRight === isPutRight;
  if (isSame) return refuse({ kind: 'already-answered', answer });
  const quote = quoteFrom(opened, moment.utterance, moment);
  if (!quote.ok) return quote;
  const { transcript } = kept;
  return ok({ kind: 'moment-answered', version: 1, transcript, moment, ...said, quote: quote.value });
}

/** Takes an answer back; what was said stays under it. */
export function reopenMoment(kept: KeptTranscript, moment: MomentPlace): Result<MomentReopened, KeptRefusal> {
  if (answerTo(kept, moment) === undefined) return refuse({ kind: 'not-answered', moment });
  return ok({ kind: 'moment-reopened', version: 1, transcript: kept.transcript, moment });
}
