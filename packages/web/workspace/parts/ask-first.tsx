import { type ReactNode, useRef, useState } from 'react';
import { RefusalNote } from './refusal-note.tsx';

type AskFirstProps = {
  /** On the page, and on the button that does it. */
  readonly action: string;
  readonly title: string;
  /** What will be gone, and how it is undone. */
  readonly children: ReactNode;
  readonly onSure: () => Promise<unknown>;
};

/** For what cannot be taken back: names first what it does, and whether there is a way back. */
export function AskFirst({ action, title, children, onSure }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const sure = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      await onSure();
      dialog.current?.close();
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className="linklike in-text"
        onClick={() => {
          setError(undefined);
          dialog.current?.showModal();
        }}
      >
        {action}
      </button>
      <dialog ref={dialog} aria-label={title}>
        <h2>{title}</h2>
        {children}
        {error !== undefined && <RefusalNote error={error} />}
        <div className="buttons">
          <button type="button" className="first-button" aria-disabled={isBusy} onClick={() => void sure()}>
            {isBusy ? 'One moment…' : action}
          </button>
          <button type="button" className="second-button" onClick={() => dialog.current?.close()}>
            Leave it as it is
          </button>
        </div>
      </dialog>
    </>
  );
}
