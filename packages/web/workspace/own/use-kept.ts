import { type KeptWords, readKept } from '@crucible/core/own/read-kept.ts';
import { useEffect, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { openKept, type Unlocked } from './own-key.ts';
import { useSealed } from './use-sealed.ts';

/** What is kept, opened on this page; nothing while it is being opened. */
export function useKept(unlocked: Unlocked): readonly KeptWords[] | undefined {
  const { data } = useView('own.show-sealed', { engagement: useEngagement() });
  const [kept, setKept] = useState<readonly KeptWords[]>();
  useEffect(() => {
    let isHere = true;
    if (data === undefined) return;
    const all = data.kept.map(async ({ sealed, ...line }) => ({
      ...line,
      kept: await openKept(sealed, unlocked),
    }));
    void Promise.all(all).then((opened) => isHere && setKept(readKept(opened)));
    return () => {
      isHere = false;
    };
  }, [data, unlocked]);
  return kept;
}

/** Seals words and sends them; `of` where they take the place of earlier ones. */
export function useKeep({ recipient }: Unlocked): (text: string, of?: number) => Promise<void> {
  const keep = useAct('own.keep-sealed', { engagement: useEngagement() });
  const { seal, taken } = useSealed(recipient);
  return async (text, of) => {
    const sealed = await seal(of === undefined ? { what: 'written', text } : { what: 'changed', of, text });
    await keep.mutateAsync({ sealed });
    taken();
  };
}
