import type { Done } from '@crucible/practice/run-act.ts';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';
import { act, refusalIn, type Where } from '../api.ts';
import type { ActInputs } from '../api-names.ts';
import { keepFocus } from './keep-focus.ts';
import { newId } from './new-id.ts';

/** What does an act: the server, or in the example nobody. */
export const ActDoor = createContext<typeof act>(act);

/** An act that was sent and not answered may have been done all the same. */
type Unanswered = { readonly asked: string; readonly id: string };

/**
 * Does an act; whatever is on the page is looked at again, and receipts are kept to be shown. Where no answer
 * came, sending the very same again goes under the same name, so that it is done once.
 */
export function useAct<Name extends keyof ActInputs>(
  name: Name,
  where: Where = {},
): UseMutationResult<Done, Error, ActInputs[Name] & { readonly file?: File }, () => void> {
  const queries = useQueryClient();
  const does = useContext(ActDoor);
  const unanswered = useRef<Unanswered>(undefined);
  return useMutation({
    mutationFn: async ({ file, ...input }: ActInputs[Name] & { readonly file?: File }) => {
      const asked = JSON.stringify([where, input, file?.name, file?.size, file?.lastModified]);
      const id = unanswered.current?.asked === asked ? unanswered.current.id : newId();
      unanswered.current = undefined;
      const sending = { ...where, id, ...(file !== undefined && { file }) };
      return does(name, input as unknown as ActInputs[Name], sending).catch((error: unknown) => {
        if (refusalIn(error)?.kind === 'no-answer') unanswered.current = { asked, id };
        throw error;
      });
    },
    onMutate: keepFocus,
    onSuccess: async ({ receipts }, _input, focus) => {
      if (receipts.length > 0) queries.setQueryData(['receipts'], receipts);
      await queries.invalidateQueries({ queryKey: ['view'] });
      focus();
    },
  });
}
