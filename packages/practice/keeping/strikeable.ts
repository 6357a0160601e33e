import type { AliasAdded, PersonMentioned, WordsToMask } from '@crucible/core/engagement/cast.ts';
import type { PutRight } from '@crucible/core/engagement/put-right.ts';
import type { MomentAnswered, MomentReopened, QuoteKept } from '@crucible/core/session/kept-transcript.ts';
import type { NoteShared } from '@crucible/core/session/session.ts';
import { ownWords } from '../engagement/own-words.ts';

type Struck =
  | AliasAdded
  | MomentAnswered
  | MomentReopened
  | NoteShared
  | PersonMentioned
  | PutRight
  | QuoteKept
  | WordsToMask;

/**
 * Lines that may be struck out: somebody's own words, what was put right in them, names of people talked
 * about, answers and quotes. What was promised, signed or set stands, and so does what is not said yet.
 */
const kinds: readonly Struck['kind'][] = [
  'alias-added',
  'moment-answered',
  'moment-reopened',
  'note-shared',
  'person-mentioned',
  'put-right',
  'quote-kept',
  'words-to-mask',
];

export const strikeable: ReadonlySet<string> = new Set([...kinds, ...ownWords]);
