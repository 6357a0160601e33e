import type { FastifyRequest } from 'fastify';
import type { Session } from '../accounts/sessions.ts';

/** Whoever asks, on a route whose gate wants to know. Throws on a route that lets anyone in. */
export function sessionIn({ session }: Pick<FastifyRequest, 'session'>): Session {
  if (session === undefined) throw new Error('this route lets in people who are not signed in');
  return session;
}
