import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Left = { readonly title: string; readonly focused: Element | null };

/** Remembers where somebody was when the page was covered, and brings them back there. */
export function useCover(page: RefObject<HTMLElement | null>, look: 'covered' | 'open'): void {
  const left = useRef<Left>(undefined);
  useLayoutEffect(() => {
    if (look === 'open') return;
    left.current = { title: document.title, focused: document.activeElement };
    // One that stays open under the cover would keep everything else from being touched.
    for (const dialog of page.current?.querySelectorAll('dialog') ?? []) dialog.close();
  }, [page, look]);
  useEffect(() => {
    if (look === 'covered' || left.current === undefined) return;
    const { title, focused } = left.current;
    left.current = undefined;
    document.title = title;
    if (focused instanceof HTMLElement) focused.focus();
  }, [look]);
}
