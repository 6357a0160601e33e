import type { RightedState } from '@crucible/core/engagement/put-right.ts';
import {
  type Differently,
  type DifferentlyState,
  differentlyAt,
} from '@crucible/core/engagement/seen-differently.ts';
import type { ShownFinding } from '@crucible/core/mirror/shown-findings.ts';
import { type PutRightNote, withPutRight } from '@crucible/core/session/put-right-note.ts';

type Seen = ShownFinding & { readonly differently: readonly (Differently & PutRightNote)[] };
type Known = { readonly righted: RightedState; readonly differently: DifferentlyState };

/** Findings with what the client sees differently in them, of equal rank. */
export function besideFindings(
  findings: readonly ShownFinding[],
  { righted, differently }: Known,
): readonly Seen[] {
  return findings.map((one) => ({
    ...one,
    differently: one.open === 'coach' ? [] : withPutRight(differentlyAt(differently, one.place), righted),
  }));
}
