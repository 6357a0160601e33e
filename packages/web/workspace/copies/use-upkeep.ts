import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { get } from '../api.ts';

/** Where backups and keys stand. */
export type Upkeep = {
  readonly backups?: {
    readonly place: string;
    readonly last?: { readonly path: string; readonly at: number; readonly entries: number };
  };
  readonly sheets: readonly { readonly name: string; readonly made: number; readonly tried?: number }[];
  readonly oldRings: readonly { readonly path: string }[];
  readonly sixWords: readonly string[];
};

export function useUpkeep(): UseQueryResult<Upkeep> {
  return useQuery({ queryKey: ['view', 'upkeep'], queryFn: () => get<Upkeep>('/api/practice/upkeep') });
}
