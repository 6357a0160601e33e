import { formWords } from '@crucible/display/sentences/en/pages/words.ts';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** While it stands on a page, whoever leaves is asked first; closing the window asks in the browser's words. */
export function AskBeforeLeaving() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    withResolver: true,
  });
  useEffect(() => {
    if (status === 'blocked') dialog.current?.showModal();
    else dialog.current?.close();
  }, [status]);
  return (
    <dialog ref={dialog} aria-label={formWords.unsaved} onClose={() => status === 'blocked' && reset()}>
      <h2>{formWords.unsaved}</h2>
      <p>{formWords.unsavedLost}</p>
      <div className="buttons">
        <button type="button" className="first-button" onClick={reset}>
          {formWords.stay}
        </button>
        <button type="button" className="second-button" onClick={proceed}>
          {formWords.leave}
        </button>
      </div>
    </dialog>
  );
}
