import type { PactLineSaid } from '@crucible/core/engagement/pact-line.ts';
import type { InterestsStated } from '@crucible/core/engagement/promise.ts';
import type { SeenDifferently } from '@crucible/core/engagement/seen-differently.ts';
import type { BeforehandAnswered } from '@crucible/core/session/beforehand.ts';
import type { NoteWritten, UnsaidOpened } from '@crucible/core/session/note.ts';
import type { NoteShared } from '@crucible/core/session/session.ts';

type OwnWords =
  | BeforehandAnswered
  | InterestsStated
  | NoteShared
  | NoteWritten
  | PactLineSaid
  | SeenDifferently
  | UnsaidOpened;

/**
 * The lines that hold somebody's own words and can be put right; the views that show them show what was put
 * right beside them. Whatever was promised, signed or set is not among them.
 */
const kinds: readonly OwnWords['kind'][] = [
  'beforehand-answered',
  'interests-stated',
  'note-shared',
  'note-written',
  'pact-line-said',
  'seen-differently',
  'unsaid-opened',
];

export const ownWords: ReadonlySet<string> = new Set(kinds);
