import { keepSealed as kept, ownKey } from '@crucible/core/own/only-mine.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { sealedInput } from './own-input.ts';

export const keepSealed = defineAct({
  name: 'own.keep-sealed',
  summary: 'Keep something that only you can open, sealed before it comes here.',
  who: ['client'],
  input: z.strictObject({ sealed: sealedInput }),
  needs: { key: { in: 'own', fold: ownKey } },
  writes: ['own'],
  decide: ({ key }, { input: { sealed } }) => mapResult(kept(key, sealed), (body) => ({ own: [{ body }] })),
});
