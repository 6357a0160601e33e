import { type Body, foldOf } from '../engagement/entry.ts';
import type { Instant } from '../units.ts';

/**
 * If something happens to the coach: who opens the practice with the second sealed sheet, whom they tell,
 * and what they destroy. Said in `practice`; the last one holds.
 */
export type ColleagueNamed = Body & { readonly kind: 'colleague-named' } & Colleague;

export type Colleague = {
  readonly name: string;
  readonly reach: string;
  readonly tell: readonly { readonly name: string; readonly reach: string }[];
  /** In the coach's words; the colleague follows them by hand. */
  readonly destroy: string;
};

export type NamedColleague = Colleague & { readonly at: Instant };

export const colleague = foldOf<{ readonly named?: NamedColleague }, ColleagueNamed>(
  { name: 'colleague 1', initial: {} },
  {
    'colleague-named': (_, { kind: __, version: ___, ...named }, { at }) => ({ named: { ...named, at } }),
  },
);
