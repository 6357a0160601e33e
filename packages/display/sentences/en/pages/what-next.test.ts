import { expect, it } from 'vitest';
import { whatNextSentence } from './what-next.ts';

it('below the gate the sentence says what is missing, and of what followed nothing, contested or not', () => {
  const few = {
    ...{ kind: 'short-after-open' as const, n: 3, sessions: 1, contested: [null] },
    next: [{ move: 'question' as const, exchanges: [null, null, null] }],
    withContested: { n: 4, next: { question: 3, input: 1 } },
    missing: { turns: 7 },
  };
  expect(whatNextSentence(few, 'coach')).toBe(
    'Cannot tell yet what follows: 3 answers of three words or fewer to an open question of yours, still missing 7 more of them. Another transcript may bring them. With what is seen differently there are 4.',
  );
});
