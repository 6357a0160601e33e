import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { view, type Where } from '../api.ts';
import type { ViewInputs, Views } from '../api-names.ts';

type Asked<Name extends keyof Views> = Where & {
  readonly input?: ViewInputs[Name];
  readonly when?: 'now' | 'later';
};

/** What a view shows, kept until something changes. */
export function useView<Name extends keyof Views>(
  name: Name,
  asked: Asked<Name> = {},
): UseQueryResult<Views[Name]> {
  return useQuery({ ...viewQuery(name, asked), enabled: asked.when !== 'later' });
}

export function viewQuery<Name extends keyof Views>(
  name: Name,
  { input, engagement }: Asked<Name>,
): UseQueryOptions<Views[Name]> & { readonly queryKey: readonly unknown[] } {
  const given = input ?? ({} as ViewInputs[Name]);
  return {
    queryKey: ['view', name, engagement, given],
    queryFn: () => view(name, given, engagement === undefined ? {} : { engagement }),
  };
}
