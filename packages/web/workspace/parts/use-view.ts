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

/** Asks the server for the view that a key names; pages over the practice answer every view so. */
export function askView({ queryKey }: { readonly queryKey: readonly unknown[] }): Promise<unknown> {
  const [, name, engagement, input] = queryKey as ReturnType<typeof keyOf>;
  return view(name, input, engagement === undefined ? {} : { engagement });
}

export function viewQuery<Name extends keyof Views>(
  name: Name,
  asked: Asked<Name>,
): UseQueryOptions<Views[Name]> & { readonly queryKey: readonly unknown[] } {
  return { queryKey: keyOf(name, asked) };
}

function keyOf<Name extends keyof Views>(name: Name, { input, engagement }: Asked<Name>) {
  return ['view', name, engagement, input ?? ({} as ViewInputs[Name])] as const;
}
