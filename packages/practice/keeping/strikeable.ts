import type { AliasAdded, PersonMentioned, WordsToMask } from '@crucible/core/engagement/cast.ts';
import type { PutRight } from '@crucible/core/engagement/put-right.ts';
import type { FindingConfirmed, FindingLetGo, FindingOpened } from '@crucible/core/mirror/finding.ts';
import type { AfterOpened, ExchangeContested } from '@crucible/core/mirror/opened-exchanges.ts';
import type { PairAnswered, SceneContested, SceneTold } from '@crucible/core/mirror/scene.ts';
import type { SceneSorted } from '@crucible/core/mirror/sorting.ts';
import type { StopTold } from '@crucible/core/mirror/stop.ts';
import type { BeforehandAnswered } from '@crucible/core/session/beforehand.ts';
import type { MomentAnswered, MomentReopened, QuoteKept } from '@crucible/core/session/kept-transcript.ts';
import type { NoteShared } from '@crucible/core/session/session.ts';
import { ownWords } from '../engagement/own-words.ts';

type Struck =
  | AfterOpened
  | AliasAdded
  | BeforehandAnswered
  | ExchangeContested
  | FindingConfirmed
  | FindingLetGo
  | FindingOpened
  | MomentAnswered
  | MomentReopened
  | NoteShared
  | PairAnswered
  | PersonMentioned
  | PutRight
  | QuoteKept
  | SceneContested
  | SceneSorted
  | SceneTold
  | StopTold
  | WordsToMask;

/**
 * Lines that may be struck out: somebody's own words, what was put right in them, names of people talked
 * about, scenes, findings, answers and quotes. What was promised, signed or set stands, and so does what is not said yet.
 */
const kinds: readonly Struck['kind'][] = [
  'after-opened',
  'alias-added',
  'beforehand-answered',
  'exchange-contested',
  'finding-confirmed',
  'finding-let-go',
  'finding-opened',
  'moment-answered',
  'moment-reopened',
  'note-shared',
  'pair-answered',
  'person-mentioned',
  'put-right',
  'quote-kept',
  'scene-contested',
  'scene-sorted',
  'scene-told',
  'stop-told',
  'words-to-mask',
];

export const strikeable: ReadonlySet<string> = new Set([...kinds, ...ownWords]);
