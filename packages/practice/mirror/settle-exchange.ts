import { settleExchange as settled } from '@crucible/core/mirror/exchange-rules.ts';
import { openedExchanges } from '@crucible/core/mirror/opened-exchanges.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { ofExchange } from './mirror-input.ts';

export const settleExchange = defineAct({
  name: 'mirror.settle-exchange',
  summary: 'Say that you agree on an exchange that was seen differently; when both have, it counts again.',
  who: ['coach', 'client'],
  input: ofExchange,
  needs: { opened: { in: 'shared', fold: openedExchanges } },
  writes: ['shared'],
  decide: (known, { input }, { author }) =>
    mapResult(settled(known.opened, { ...input, author }), (body) => ({ shared: [{ body }] })),
});
