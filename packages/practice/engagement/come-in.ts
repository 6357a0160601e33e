import { comeIn as cameIn } from '@crucible/core/engagement/came-in.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';

/** Done by the door while an account is made; whoever does it again says one line more, and nothing else. */
export const comeIn = defineAct({
  name: 'engagement.come-in',
  summary: 'Say that you made an account of your own, and with what; coach and client see it.',
  who: ['client', 'supervisor'],
  input: z.strictObject({ with: z.enum(['code', 'link']) }),
  needs: {},
  writes: ['shared'],
  unseen: ['shared'],
  decide: (_, { input }) => ok({ shared: [{ body: cameIn(input.with) }] }),
});
