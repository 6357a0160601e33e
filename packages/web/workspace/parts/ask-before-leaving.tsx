import { formWords } from '@crucible/display/sentences/en/pages/words.ts';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Leaving, standUnkept } from './leaving.ts';

type AskBeforeLeavingProps = { readonly byLink: 'asks' | 'is held' };

/**
 * While it stands on a page, whoever leaves it by a link or by a button that takes the page away is asked
 * first; closing the window asks in the browser's words. A link within the pages asks nothing where what was
 * written is held for whoever comes back.
 */
export function AskBeforeLeaving({ byLink }: AskBeforeLeavingProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useRef<(answer: Leaving) => void>(undefined);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => byLink === 'asks' && current.pathname !== next.pathname,
    withResolver: true,
  });
  useEffect(() => {
    if (status === 'blocked') dialog.current?.showModal();
    else dialog.current?.close();
  }, [status]);
  useEffect(
    () =>
      standUnkept(
        () =>
          new Promise((answer) => {
            asked.current = answer;
            dialog.current?.showModal();
          }),
      ),
    [],
  );
  const answer = (given: Leaving): void => {
    if (status === 'blocked') {
      (given === 'leave' ? proceed : reset)();
      return;
    }
    asked.current?.(given);
    asked.current = undefined;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-label={formWords.unsaved} onClose={() => answer('stay')}>
      <h2>{formWords.unsaved}</h2>
      <p>{formWords.unsavedLost}</p>
      <div className="buttons">
        <button type="button" className="first-button" onClick={() => answer('stay')}>
          {formWords.stay}
        </button>
        <button type="button" className="second-button" onClick={() => answer('leave')}>
          {formWords.leave}
        </button>
      </div>
    </dialog>
  );
}
