import { agreement } from '@crucible/core/engagement/agreement.ts';
import { ok, type Result } from '@crucible/core/result.ts';
import { momentsOf, placeOf } from '@crucible/core/session/answer-moment.ts';
import {
  type AnsweredMoment,
  answerTo,
  findTranscript,
  type KeptRefusal,
  type KeptTranscript,
  type MomentPlace,
  type SaidToMoment,
  transcripts,
} from '@crucible/core/session/kept-transcript.ts';
import type { Moment } from '@crucible/core/session/moment.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import type { Silence } from '@crucible/core/session/silence.ts';
import { wordsLeft } from '@crucible/core/session/withdrawn-words.ts';
import type { Instant } from '@crucible/core/units.ts';
import { defineView } from '../view.ts';
import { openKept, soughtFor } from './open-kept.ts';
import { ofTranscript } from './session-input.ts';
import type { OpenedText } from './transcript-bytes.ts';

export type ShownTranscript = Pick<
  KeptTranscript,
  'transcript' | 'session' | 'speakers' | 'original' | 'quotes'
> & {
  readonly at: Instant;
  /** Everything that was said to moments, also to those of an earlier reader. */
  readonly answered: readonly AnsweredMoment[];
  /** Absent where the text was destroyed or withdrawn: quotes and answers are what may be left. */
  readonly opened?: {
    readonly text: OpenedText;
    readonly reading: Reading;
    readonly moments: readonly ShownMoment[];
  };
};
export type ShownMoment = {
  readonly place: MomentPlace;
  readonly moment: Moment | Silence;
  /** Absent where it waits for an answer. */
  readonly said?: SaidToMoment;
};

export const showTranscript = defineView({
  name: 'session.show-transcript',
  summary: 'A transcript with its latest reading, its moments and what was answered to them.',
  who: ['coach'],
  input: ofTranscript,
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  carries: (known, { transcript }) => soughtFor(known.transcripts, { transcript }),
  show: (known, { transcript }, { carried }): Result<ShownTranscript, KeptRefusal> => {
    const found = findTranscript(known.transcripts, transcript);
    if (!found.ok) return found;
    const { session, speakers, original, at } = found.value;
    const { quotes, moments } = wordsLeft(known.agreement, found.value);
    const shown = { transcript, session, speakers, original, quotes, answered: moments, at };
    const opened = openKept(known, { transcript }, carried);
    if (!opened.ok) return ok(shown);
    const { kept, text, reading } = opened.value;
    return ok({ ...shown, opened: { text, reading, moments: shownMoments(kept, reading) } });
  },
});

function shownMoments(kept: KeptTranscript, reading: Reading): ShownMoment[] {
  return momentsOf(reading).map((moment) => {
    const place = placeOf(reading.version, moment);
    const said = answerTo(kept, place);
    return { place, moment, ...(said !== undefined && { said }) };
  });
}
