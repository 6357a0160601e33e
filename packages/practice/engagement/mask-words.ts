import { maskWords as masked } from '@crucible/core/engagement/cast-rules.ts';
import { ok } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { line } from '../input.ts';

const several = z.array(line()).max(100).prefault([]);

export const maskWords = defineAct({
  name: 'engagement.mask-words',
  summary: 'Name further words that tell who is meant and are masked in supervision, or unmask them.',
  who: ['coach', 'client'],
  input: z.strictObject({ mask: several, unmask: several }),
  needs: {},
  writes: ['shared'],
  decide: (_state, { input }) => ok({ shared: [{ body: masked(input) }] }),
});
