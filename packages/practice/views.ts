import type { ListedView } from './listed.ts';
import { showNote } from './session/show-note.ts';
import { showSession } from './session/show-session.ts';
import { showSessions } from './session/show-sessions.ts';
import { showTranscript } from './session/show-transcript.ts';
import { showTranscripts } from './session/show-transcripts.ts';

/** Everything a person can look at. */
export const views: readonly ListedView[] = [
  showSessions,
  showSession,
  showNote,
  showTranscripts,
  showTranscript,
];
