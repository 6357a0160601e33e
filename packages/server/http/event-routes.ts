import type { FastifyReply } from 'fastify';
import { sessionOf } from '../accounts/sessions.ts';
import type { Change } from '../events/changes.ts';
import { placesChanged } from '../events/places-changed.ts';
import { refuseWith } from './answer.ts';
import { refusedAt } from './gate.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';

/** Open streams of events of one session; a page has one, and pages are few. */
const mostOpen = 6;
/** Milliseconds after which a proxy might take a silent line for dead. */
const stillHere = 25_000;

/**
 * Tells a page where there is something to look at again. It names places and nothing else; whoever signed
 * out, turned the screen or left the engagement meanwhile hears nothing more.
 */
export function eventRoutes(server: Server, parts: Parts): void {
  const open = new Map<string, number>();
  server.get('/api/events', { config: { gate: 'signed-in' } }, async (request, reply) => {
    const { id, token } = sessionIn(request);
    const others = open.get(id) ?? 0;
    if (others >= mostOpen) return refuseWith(reply, { kind: 'too-busy' });
    open.set(id, others + 1);
    begin(reply);
    const beat = setInterval(() => reply.raw.write(': still here\n\n'), stillHere);
    const leave = parts.changes.listen((changes) => {
      void tell(parts, reply, { token, changes }).catch(() => reply.raw.destroy());
    });
    reply.raw.once('close', () => {
      clearInterval(beat);
      leave();
      const left = (open.get(id) ?? 1) - 1;
      if (left > 0) open.set(id, left);
      else open.delete(id);
    });
    return reply;
  });
}

function begin(reply: FastifyReply): void {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  reply.raw.write(': here\n\n');
}

async function tell(
  { accounts, held }: Parts,
  reply: FastifyReply,
  { token, changes }: { readonly token: string; readonly changes: readonly Change[] },
): Promise<void> {
  const session = sessionOf(accounts, token, 'looking');
  const practice = held.open();
  if (session === undefined || refusedAt('signed-in', session) !== undefined) {
    reply.raw.end();
    return;
  }
  if (practice === undefined) return;
  for (const changed of await placesChanged(practice, session, changes))
    reply.raw.write(`event: place\ndata: ${JSON.stringify(changed)}\n\n`);
}
