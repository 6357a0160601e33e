import { exchangesOf } from '@crucible/core/mirror/after-across.ts';
import { openAfter as opened } from '@crucible/core/mirror/exchange-rules.ts';
import { mapResult } from '@crucible/core/result.ts';
import { lastTurnKinds } from '@crucible/core/session/after.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { utf8 } from '../session/transcript-bytes.ts';
import { readTalks, soughtTalks, talkNeeds } from './read-talks.ts';

export const openAfter = defineAct({
  name: 'mirror.open-after',
  summary: 'Open to the client what you do next after turns of one kind, with the words of each exchange.',
  who: ['coach'],
  input: z.strictObject({ after: z.enum(lastTurnKinds) }),
  needs: talkNeeds,
  writes: ['shared'],
  carries: soughtTalks,
  decide: (known, { input: { after } }, { carried, digest }) => {
    const talks = readTalks(known, carried);
    const exchanges = talks.flatMap((talk) => {
      const read = exchangesOf(talk);
      return 'found' in read ? read.found : [];
    });
    const digestOf = (said: string) => digest(utf8(said));
    return mapResult(opened(known.opened, { after, exchanges, talks, digestOf }), (bodies) => ({
      shared: bodies.map((body) => ({ body })),
    }));
  },
});
