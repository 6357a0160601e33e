import { halfOf, pact, promiseOf } from '@crucible/core/engagement/promise.ts';
import { righted, rightedAt } from '@crucible/core/engagement/put-right.ts';
import { differently, differentlyAt } from '@crucible/core/engagement/seen-differently.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** Newest first; whatever holds no more stays to be read. */
export const showPromise = defineView({
  name: 'engagement.show-promise',
  summary: "The coach's promise, the client's half where it was taken, and the coach's interests.",
  who: ['coach', 'client'],
  input: nothing,
  needs: {
    pact: { in: 'shared', fold: pact },
    righted: { in: 'shared', fold: righted },
    differently: { in: 'shared', fold: differently },
  },
  show: (state) => {
    const [promise, half] = [promiseOf(state.pact), halfOf(state.pact)];
    return ok({
      ...(promise && { promise }),
      ...(half && { half }),
      earlierPromises: state.pact.promises.slice(0, -1).reverse(),
      earlierHalves: state.pact.halves.filter((one) => one !== half).reverse(),
      interests: state.pact.interests
        .map((stated) => {
          const beside = rightedAt(state.righted, stated.place);
          return {
            ...stated,
            ...(beside && { righted: { words: beside.words, at: beside.at } }),
            differently: differentlyAt(state.differently, stated.place),
          };
        })
        .reverse(),
    });
  },
});
