import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How often, and how many times, it is looked whether everything of the page has come. */
const [every, times] = [50, 100];

/** Of a long page whose parts come one by one: stands at the part that the address names once all of them are there. */
export function useArriveAt(): void {
  const hash = useLocation({ select: (address) => address.hash });
  useEffect(() => {
    if (hash === '') return;
    let left = times;
    const looking = setInterval(() => {
      const part = document.getElementById(hash);
      left -= 1;
      if (left > 0 && (part === null || document.querySelector('main .waiting') !== null)) return;
      clearInterval(looking);
      if (part === null) return;
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView();
    }, every);
    return () => clearInterval(looking);
  }, [hash]);
}
