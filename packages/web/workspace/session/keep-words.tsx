import type { TranscriptId } from '@crucible/core/ids.ts';
import { offset } from '@crucible/core/units.ts';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { type SelectedWords, selectedIn } from './selected-words.ts';

type KeepWordsProps = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly transcript: TranscriptId;
  readonly children: ReactNode;
};

/** Words that are marked inside one turn can be kept. */
export function KeepWords({ list, transcript, children }: KeepWordsProps) {
  const keep = useAct('session.keep-quote', { engagement: useEngagement() });
  const [marked, setMarked] = useState<SelectedWords>();
  useEffect(() => {
    const look = () => setMarked(selectedIn(list.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [list]);
  const send = async () => {
    if (marked === undefined) return;
    const { turn, start, end } = marked;
    await keep.mutateAsync({ transcript, utterance: turn, start: offset(start), end: offset(end) });
    document.getSelection()?.removeAllRanges();
    // The button goes with the marking; the reading goes on where it was.
    list.current
      ?.querySelector<HTMLElement>(`[data-turn="${turn}"]`)
      ?.closest('li')
      ?.focus({ preventScroll: true });
  };
  return (
    <>
      {children}
      {marked !== undefined && (
        <div className="receipt-line marked-words">
          <span>
            “{marked.text.slice(0, 120)}
            {marked.text.length > 120 && '…'}”
          </span>
          <button
            type="button"
            className="linklike in-text"
            onClick={() => void send().catch(() => undefined)}
          >
            Keep these words
          </button>
        </div>
      )}
      {keep.error !== null && <RefusalNote error={keep.error} />}
    </>
  );
}
