import { ok } from '@crucible/core/result.ts';
import { type KeptTranscript, transcripts } from '@crucible/core/session/kept-transcript.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showTranscripts = defineView({
  name: 'session.show-transcripts',
  summary: 'The transcripts that were taken in, without their words.',
  who: ['coach'],
  input: nothing,
  needs: { transcripts: { in: 'desk', fold: transcripts } },
  show: (known) => ok({ transcripts: known.transcripts.map(rowOf) }),
});

function rowOf({ transcript, session, format, timePrecision, speakers, original, at }: KeptTranscript) {
  return { transcript, session, format, timePrecision, speakers, original, at };
}
