import type { PartyRefusal } from '@crucible/core/engagement/parties.ts';
import type { ImportRefusal } from '@crucible/core/session/import-transcript.ts';
import type { KeptRefusal } from '@crucible/core/session/kept-transcript.ts';
import type { MoveRefusal } from '@crucible/core/session/move-session.ts';
import type { NoteRefusal } from '@crucible/core/session/note.ts';
import type { SessionRefusal } from '@crucible/core/session/session.ts';
import type { FileRefusal } from './session/file-refusal.ts';

/** Every no that a topic's rules can give; each is declared beside its rule. Words: display/sentences. */
export type TopicRefusal = PartyRefusal | SessionTopicRefusal;

export type SessionTopicRefusal =
  | SessionRefusal
  | NoteRefusal
  | ImportRefusal
  | MoveRefusal
  | KeptRefusal
  | FileRefusal;
