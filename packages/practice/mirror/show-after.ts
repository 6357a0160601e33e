import { afterAcross, exchangesOf } from '@crucible/core/mirror/after-across.ts';
import { isOpen } from '@crucible/core/mirror/exchange-rules.ts';
import { differentlyOf } from '@crucible/core/mirror/opened-exchanges.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';
import { daysOf, goneTalks, readTalks, soughtTalks, talkNeeds } from './read-talks.ts';

export const showAfter = defineView({
  name: 'mirror.show-after',
  summary: 'What you do next after what your client does, counted over the transcripts of this work.',
  who: ['coach'],
  input: nothing,
  needs: talkNeeds,
  carries: soughtTalks,
  show: (known, _, { carried }) => {
    const talks = readTalks(known, carried);
    const read = talks.map((talk) => ({ talk, ...exchangesOf(talk) }));
    const exchanges = read.flatMap((one) => ('found' in one ? one.found : []));
    const counted = new Set(read.flatMap((one) => ('found' in one ? [one.talk.session] : [])));
    return ok({
      kinds: afterAcross(
        exchanges.map((one) => ({
          ...one,
          ...differentlyOf(known.opened, { transcript: one.transcript, utterance: one.coach.utterance }),
          isOpen: isOpen(known.opened, one),
        })),
      ),
      sessions: daysOf(known.sessions, counted),
      unread: read.flatMap((one) => ('withheld' in one ? [one.withheld] : [])),
      gone: goneTalks(known),
      /** Where a change was named nowhere, nothing was read as toward or away from it. */
      leaning: talks.some(({ reading }) => 'known' in reading.clientTalk)
        ? ('read' as const)
        : ('no-goal' as const),
      readers: new Set(talks.map(({ reading }) => reading.version)).size,
    });
  },
});
