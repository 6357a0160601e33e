import type { Kept } from '@crucible/core/own/kept.ts';
import { useRef } from 'react';
import { sealKept } from './own-key.ts';

/**
 * Sealing the same thing twice gives two things. What was sent without an answer is therefore sent again as it
 * was sealed, so that it is one act; once it was taken, nothing is sealed alike again.
 */
export function useSealed(recipient: string | undefined): {
  readonly seal: (kept: Kept) => Promise<string>;
  readonly taken: () => void;
} {
  const last = useRef<{ readonly of: string; readonly sealed: string }>(undefined);
  const seal = async (kept: Kept): Promise<string> => {
    const of = JSON.stringify([kept, recipient]);
    if (last.current?.of === of) return last.current.sealed;
    const sealed = await sealKept(kept, recipient);
    if (sealed === undefined) throw new Error('too long', { cause: { kind: 'too-long-to-keep' } });
    last.current = { of, sealed };
    return sealed;
  };
  const taken = (): void => {
    last.current = undefined;
  };
  return { seal, taken };
}
