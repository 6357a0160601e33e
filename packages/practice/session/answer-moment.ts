import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { TranscriptId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { answerMoment as answered } from '@crucible/core/session/answer-moment.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { openKept, soughtFor } from './open-kept.ts';
import { momentShape, saidShape } from './session-input.ts';
import { utf8 } from './transcript-bytes.ts';

export const answerMoment = defineAct({
  name: 'session.answer-moment',
  summary:
    'Say whether a moment was worth a look: yes, no or not sure, and what it did to the work. An earlier answer stays beside it.',
  who: ['coach'],
  input: z.strictObject({
    transcript: id<TranscriptId>(),
    moment: z.strictObject(momentShape),
    ...saidShape,
  }),
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  writes: ['desk'],
  carries: (known, { transcript, moment: { reader } }) =>
    soughtFor(known.transcripts, { transcript, reader }),
  decide: (known, { input: { transcript, moment, ...said } }, { carried, digest }) => {
    const { reader } = moment;
    const opened = openKept(known, { transcript, reader }, carried);
    if (!opened.ok) return opened;
    const { kept, text, reading } = opened.value;
    const digestOf = (words: string): string => digest(utf8(words));
    const about = { kept, utterances: text.utterances, reading, digestOf };
    return mapResult(answered(about, moment, said), (body) => ({ desk: [{ body }] }));
  },
});
