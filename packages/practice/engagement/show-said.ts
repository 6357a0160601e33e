import { isOfClient, ownLine } from '@crucible/core/engagement/own-lines.ts';
import { righted, rightedAt } from '@crucible/core/engagement/put-right.ts';
import { differently, differentlyAt } from '@crucible/core/engagement/seen-differently.ts';
import { wholeLines } from '@crucible/core/keeping/whole-lines.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { strikeable } from '../keeping/strikeable.ts';
import { defineView } from '../view.ts';
import { ownWords } from './own-words.ts';

/** Also what waits for the coach's answer, which nobody but the client opens. */
export const showSaid = defineView({
  name: 'engagement.show-said',
  summary: 'Everything you said, shared or still waiting, with what you put right in it.',
  who: ['client'],
  input: nothing,
  needs: {
    shared: { in: 'shared', fold: wholeLines },
    waiting: { in: 'client', fold: wholeLines },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
  },
  show: (state) => {
    const shared = itemsOf(state.shared).filter(isOfClient);
    return ok({
      said: shared.map((entry) => {
        const putRight = rightedAt(state.righted, entry.place);
        return {
          ...ownLine(entry),
          mayPutRight: ownWords.has(entry.body.kind),
          mayStrike: strikeable.has(entry.body.kind),
          ...(putRight && { putRight: { words: putRight.words, at: putRight.at } }),
          differently: differentlyAt(state.differently, entry.place).length,
        };
      }),
      waiting: itemsOf(state.waiting).filter(isOfClient).map(ownLine),
    });
  },
});
