import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { SceneId } from '@crucible/core/ids.ts';
import { quoteScene as quoted } from '@crucible/core/mirror/quote-scene.ts';
import { mapResult } from '@crucible/core/result.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { defineAct } from '../act.ts';
import { openKept, soughtFor } from '../session/open-kept.ts';
import { utf8 } from '../session/transcript-bytes.ts';
import { quotingInput } from './mirror-input.ts';

export const quoteScene = defineAct({
  name: 'mirror.quote-scene',
  summary:
    'Write down a scene in words of a transcript, for yourself; the words are checked against its text.',
  who: ['coach'],
  input: quotingInput,
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  writes: ['desk'],
  carries: (known, { transcript }) => soughtFor(known.transcripts, { transcript }),
  decide: (known, { input: { transcript, told, quotes } }, { carried, digest, newId }) => {
    const opened = openKept(known, { transcript }, carried);
    if (!opened.ok) return opened;
    const { kept, text } = opened.value;
    const from = {
      ...{ kept, utterances: text.utterances },
      digestOf: (said: string) => digest(utf8(said)),
    };
    const scene = { ...told, session: kept.session };
    return mapResult(quoted(from, { scene: newId<SceneId>(), told: scene, quotes }), (body) => ({
      desk: [{ body }],
    }));
  },
});
