import type { SessionId, UnsaidId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { notes, writeNote as written } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { noteShape } from './session-input.ts';

export const writeNote = defineAct({
  name: 'session.write-note',
  summary: 'Write the two-minute note on a session, for the coach alone; an earlier one stays beside it.',
  who: ['coach'],
  input: z.strictObject({ session: id<SessionId>(), ...noteShape }),
  needs: { sessions: { in: 'shared', fold: sessions }, notes: { in: 'desk', fold: notes } },
  writes: ['desk'],
  decide: (known, { input: { session, unsaid, ...note } }, { newId }) => {
    const items = unsaid.map((text) => ({ item: newId<UnsaidId>(), text }));
    return mapResult(written(known, { session, note, unsaid: items }), (bodies) => ({
      desk: bodies.map((body) => ({ body })),
    }));
  },
});
