import { contestExchange as contested } from '@crucible/core/mirror/exchange-rules.ts';
import { openedExchanges } from '@crucible/core/mirror/opened-exchanges.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { words } from '../input.ts';
import { ofExchange } from './mirror-input.ts';

export const contestExchange = defineAct({
  name: 'mirror.contest-exchange',
  summary: 'See an exchange differently: it stays, with your words beside it, and leaves every count.',
  who: ['client'],
  input: z.strictObject({ ...ofExchange.shape, words: words(2000).exactOptional() }),
  needs: { opened: { in: 'shared', fold: openedExchanges } },
  writes: ['shared'],
  decide: (known, { input }) => mapResult(contested(known.opened, input), (body) => ({ shared: [{ body }] })),
});
