import { agreement } from '@crucible/core/engagement/agreement.ts';
import { practice } from '@crucible/core/engagement/practice.ts';
import { starts } from '@crucible/core/keeping/believed-clock.ts';
import { erasures } from '@crucible/core/keeping/erasure.ts';
import { holds } from '@crucible/core/keeping/hold.ts';
import { keptLines } from '@crucible/core/keeping/kept-lines.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import { sealedTranscripts } from '@crucible/core/keeping/sealed-transcripts.ts';

/** What tells what there is to destroy: numbers, kinds and times of lines, and none of their words. */
export const keptNeeds = {
  holds: { in: 'shared', fold: holds },
  erasures: { in: 'shared', fold: erasures },
  agreement: { in: 'shared', fold: agreement },
  firm: { in: 'practice', fold: practice },
  starts: { in: 'practice', fold: starts },
  transcripts: { in: 'desk', fold: sealedTranscripts },
  shared: { in: 'shared', fold: keptLines },
  desk: { in: 'desk', fold: keptLines },
  trust: { in: 'trust', fold: keptLines },
  supervision: { in: 'supervision', fold: keptLines },
  sponsor: { in: 'sponsor', fold: keptLines },
  practice: { in: 'practice', fold: keptLines },
} as const;

/** And of what waits with the client, so that it goes with the session that it is about, unread. */
export const eraseNeeds = { ...keptNeeds, client: { in: 'client', fold: lineTimes } } as const;

/** And of what is only the client's, so that it goes by the date that both agreed on, unread. */
export const dueNeeds = { ...eraseNeeds, own: { in: 'own', fold: lineTimes } } as const;

/** Every stream of an engagement, and the practice's line that names it. */
export const keptWrites = [
  'shared',
  'client',
  'own',
  'desk',
  'trust',
  'supervision',
  'sponsor',
  'practice',
] as const;

/** What the client alone reads is destroyed unread. */
export const keptUnseen = ['client', 'own'] as const;
