import { pactLines } from '@crucible/core/engagement/pact-line.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { ok } from '@crucible/core/result.ts';
import { withPutRight } from '@crucible/core/session/put-right-note.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showPactLines = defineView({
  name: 'engagement.show-pact-lines',
  summary: 'What the pact meant to each of you, line under line, with its days.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { lines: { in: 'shared', fold: pactLines }, righted: { in: 'shared', fold: righted } },
  show: ({ lines, righted: put }) =>
    ok({ lines: withPutRight(lines, put).map(({ by, ...line }) => ({ ...line, by: by.role })) }),
});
