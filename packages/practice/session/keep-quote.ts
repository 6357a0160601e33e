import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { TranscriptId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { keepQuote as kept } from '@crucible/core/session/keep-quote.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { openKept, soughtFor } from './open-kept.ts';
import { spanShape } from './session-input.ts';
import { utf8 } from './transcript-bytes.ts';

export const keepQuote = defineAct({
  name: 'session.keep-quote',
  summary: 'Keep words of a transcript with their place, to stay when its text is gone.',
  who: ['coach'],
  input: z.strictObject({ transcript: id<TranscriptId>(), ...spanShape }),
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  writes: ['desk'],
  carries: (known, { transcript }) => soughtFor(known.transcripts, { transcript }),
  decide: (known, { input: { transcript, utterance, start, end } }, { carried, digest }) => {
    const opened = openKept(known, { transcript }, carried);
    if (!opened.ok) return opened;
    const digestOf = (said: string): string => digest(utf8(said));
    const from = { kept: opened.value.kept, utterances: opened.value.text.utterances, digestOf };
    return mapResult(kept(from, utterance, { start, end }), (body) => ({ desk: [{ body }] }));
  },
});
