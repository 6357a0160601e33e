import { locks } from '@crucible/core/own/only-mine.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recipientInput, sealedKeyInput } from './own-input.ts';

/** Both halves are made in the client's browser; the one that opens leaves it only under the client's lock. */
export const setKey = defineAct({
  name: 'own.set-key',
  summary: 'Set what opens that which only you can open.',
  who: ['client'],
  input: z.strictObject({ recipient: recipientInput, lock: z.enum(locks), sealed: sealedKeyInput }),
  needs: {},
  writes: ['own'],
  decide: (_, { input }) => ok({ own: [{ body: { kind: 'own-key-set', version: 1, ...input } }] }),
});
