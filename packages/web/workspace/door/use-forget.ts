import { useQueryClient } from '@tanstack/react-query';
import { dropAllUnsent } from '../parts/unsent.ts';
import { tellOtherPages } from './other-pages.ts';

/** Lets go of all that was shown, here and on other pages of this browser, and asks anew who stands before them. */
export function useForget(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    tellOtherPages();
    dropAllUnsent();
    queries.removeQueries({ queryKey: ['view'] });
    queries.removeQueries({ queryKey: ['receipts'] });
    await queries.resetQueries({ queryKey: ['door'] });
  };
}
