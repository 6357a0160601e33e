import { brought } from '@crucible/core/mirror/brought.ts';
import { nextOf, sorts } from '@crucible/core/mirror/sorting.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

/** What has been sorted alone is listed: the rest comes one by one, in the order of the queue. */
export const showBrought = defineView({
  name: 'mirror.show-brought',
  summary: 'What a coach brought to supervision: the next scene to sort, and those that you sorted.',
  who: ['supervisor'],
  input: nothing,
  needs: { brought: { in: 'supervision', fold: brought }, sorts: { in: 'supervision', fold: sorts } },
  show: (known) => {
    const card = nextOf(known.brought, known.sorts);
    return ok({
      ...(card && { card }),
      sorted: known.brought.flatMap(({ ticket, parts }) => {
        const sorted = known.sorts[ticket];
        return sorted === undefined ? [] : [{ ticket, parts, sorted }];
      }),
    });
  },
});
