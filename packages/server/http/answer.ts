import { type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { FastifyReply } from 'fastify';
import { statusOf } from './status-of.ts';

/** Every answer of the interface: `{ok: true, value}` or `{ok: false, refusal}` under the refusal's status. */
export function answer(
  reply: FastifyReply,
  result: Result<unknown, { readonly kind: string }>,
): FastifyReply {
  if (result.ok) return reply.code(200).send(result);
  if (result.refusal.kind === 'too-many-tries' && 'waitSeconds' in result.refusal)
    reply.header('retry-after', String(result.refusal.waitSeconds));
  return reply.code(statusOf(result.refusal)).send(result);
}

export function refuseWith(reply: FastifyReply, refusal: DoorRefusal): FastifyReply {
  return answer(reply, refuse(refusal));
}
