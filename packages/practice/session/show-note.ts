import { righted } from '@crucible/core/engagement/put-right.ts';
import { ok } from '@crucible/core/result.ts';
import { notes, notesOn } from '@crucible/core/session/note.ts';
import { withPutRight } from '@crucible/core/session/put-right-note.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import { defineView } from '../view.ts';
import { ofSession } from './session-input.ts';

/** The latest version is the note; the ones before it, and what was put right in any, stay beside it. */
export const showNote = defineView({
  name: 'session.show-note',
  summary: "The coach's own note on a session, its earlier versions, and what was left unsaid.",
  who: ['coach'],
  input: ofSession,
  needs: {
    sessions: { in: 'shared', fold: sessions },
    notes: { in: 'desk', fold: notes },
    righted: { in: 'desk', fold: righted },
  },
  show: (known, { session }) => {
    const found = findSession(known.sessions, session);
    if (!found.ok) return found;
    const written = notesOn(known.notes, session);
    const versions = withPutRight(written.notes, known.righted);
    const unsaid = withPutRight(written.unsaid, known.righted);
    const note = versions.at(-1);
    return ok({ session, ...(note && { note }), earlier: versions.slice(0, -1), unsaid });
  },
});
