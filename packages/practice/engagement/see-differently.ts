import { seeDifferently as seen } from '@crucible/core/engagement/seen-differently.ts';
import { statements } from '@crucible/core/engagement/statements.ts';
import type { FindingLetGo, FindingOpened } from '@crucible/core/mirror/finding.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { placeInput, words } from '../input.ts';
import { ownWords } from './own-words.ts';

/** Also what the coach says that the scenes show, and why something was not said; neither is put right. */
const ended: readonly (FindingOpened | FindingLetGo)['kind'][] = ['finding-opened', 'finding-let-go'];
const contestable: ReadonlySet<string> = new Set([...ownWords, ...ended]);

export const seeDifferently = defineAct({
  name: 'engagement.see-differently',
  summary: 'Say that you see something differently that your coach wrote; it stays beside it.',
  who: ['client'],
  input: z.strictObject({ earlier: placeInput, words: words().exactOptional() }),
  needs: { statements: { in: 'shared', fold: statements } },
  writes: ['shared'],
  decide: (state, { input: { earlier, words: said } }, { author }) =>
    mapResult(
      seen(state.statements, {
        ...{ earlier, author, ownWords: contestable },
        ...(said !== undefined && { words: said }),
      }),
      (body) => ({ shared: [{ body }] }),
    ),
});
