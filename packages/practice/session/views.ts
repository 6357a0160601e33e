import type { ListedView } from '../listed.ts';
import { showNote } from './show-note.ts';
import { showSession } from './show-session.ts';
import { showSessions } from './show-sessions.ts';
import { showTranscript } from './show-transcript.ts';
import { showTranscripts } from './show-transcripts.ts';

/** What a person can look at in the topic `session`. */
export const sessionViews: readonly ListedView[] = [
  showSessions,
  showSession,
  showNote,
  showTranscripts,
  showTranscript,
];
