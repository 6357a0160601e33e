import type { Done } from '@crucible/practice/run-act.ts';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { act, type Where } from '../api.ts';
import type { ActInputs } from '../api-names.ts';
import { keepFocus } from './keep-focus.ts';

/** What does an act: the server, or in the example nobody. */
export const ActDoor = createContext<typeof act>(act);

/** Does an act; whatever is on the page is looked at again, and receipts are kept to be shown. */
export function useAct<Name extends keyof ActInputs>(
  name: Name,
  where: Where = {},
): UseMutationResult<Done, Error, ActInputs[Name] & { readonly file?: File }, () => void> {
  const queries = useQueryClient();
  const does = useContext(ActDoor);
  return useMutation({
    mutationFn: ({ file, ...input }: ActInputs[Name] & { readonly file?: File }) =>
      does(name, input as unknown as ActInputs[Name], { ...where, ...(file !== undefined && { file }) }),
    onMutate: keepFocus,
    onSuccess: async ({ receipts }, _input, focus) => {
      if (receipts.length > 0) queries.setQueryData(['receipts'], receipts);
      await queries.invalidateQueries({ queryKey: ['view'] });
      focus();
    },
  });
}
