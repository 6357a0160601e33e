import type { SessionId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { sessions, shareNote as shared } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, words } from '../input.ts';

export const shareNote = defineAct({
  name: 'session.share-note',
  summary: 'Show the client words on a session; what was shown earlier stays beside them.',
  who: ['coach'],
  input: z.strictObject({ session: id<SessionId>(), text: words(8000) }),
  needs: { sessions: { in: 'shared', fold: sessions } },
  writes: ['shared'],
  decide: (known, { input: { session, text } }) =>
    mapResult(shared(known.sessions, session, text), (body) => ({ shared: [{ body }] })),
});
