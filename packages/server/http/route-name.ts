import { acts } from '@crucible/practice/acts.ts';
import { views } from '@crucible/practice/views.ts';
import type { FastifyRequest } from 'fastify';

const known = new Set([...acts, ...views].map(({ name }) => name));

/** A route in words of ours, with the act or the view where it is one of the list; never what somebody typed. */
export function routeName({ is404, routeOptions, params }: FastifyRequest): string {
  const { url } = routeOptions;
  if (is404 || url === undefined) return 'nothing here';
  const { name } = (params ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' && known.has(name) ? url.replace(':name', name) : url;
}
