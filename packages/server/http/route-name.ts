import { acts } from '@crucible/practice/acts.ts';
import { mayPass } from '@crucible/practice/policy.ts';
import { views } from '@crucible/practice/views.ts';
import type { FastifyRequest } from 'fastify';

/**
 * What a client may do or look at has no name in the log: whoever runs the machine could read from it that
 * somebody has answered, before both have.
 */
const known = new Set([...acts, ...views].filter((door) => !mayPass('client', door)).map(({ name }) => name));

/** A route in words of ours, with the act or the view where it is one of the coach's alone; never what somebody typed. */
export function routeName({ is404, routeOptions, params }: FastifyRequest): string {
  const { url } = routeOptions;
  if (is404 || url === undefined) return 'nothing here';
  const { name } = (params ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' && known.has(name) ? url.replace(':name', name) : url;
}
