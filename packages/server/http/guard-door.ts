import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sealedIn } from '../accounts/session-cookie.ts';
import { sessionOf } from '../accounts/sessions.ts';
import { countTry } from '../accounts/tries.ts';
import { isOurHost, isOurOrigin } from '../standing.ts';
import { isGivenUp } from '../transcript/read-in-worker.ts';
import { refuseWith } from './answer.ts';
import { faultOf } from './fault.ts';
import { refusedAt } from './gate.ts';
import { headersOf } from './headers.ts';
import { networkOf } from './network-of.ts';
import type { Parts, Server } from './parts.ts';
import { routeName } from './route-name.ts';
import { mostUpload } from './take-upload.ts';
import type { WriteLog } from './write-log.ts';

/**
 * What every request goes through before a byte of its body is read: is this us, is it our own page that
 * asks, how often, and who. A route that names no gate is closed.
 */
export function guardDoor(server: Server, parts: Parts, log: WriteLog): void {
  const headers = headersOf(parts.standing);
  server.decorateRequest('session', undefined);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const refusal = refusedOnTheWay(request, parts);
    if (refusal !== undefined) return refuseWith(reply, refusal);
  });
  server.addHook('onResponse', async (request, reply) => {
    log({
      request: request.id,
      method: request.method,
      route: routeName(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
  server.setNotFoundHandler(async (_, reply) => refuseWith(reply, { kind: 'not-here' }));
  server.setErrorHandler(async (error, request, reply) => answerError(error, reply, { request, log }));
}

function refusedOnTheWay(request: FastifyRequest, parts: Parts): DoorRefusal | undefined {
  const { standing, accounts } = parts;
  const { gate, counts = 'request' } = request.routeOptions.config;
  const isProbe = request.routeOptions.url === '/health' || request.routeOptions.url === '/ready';
  if (!isProbe && !isOurHost(standing, request.host, request.socket.localPort)) return { kind: 'not-here' };
  if (!isReading(request.method) && !isFromOurPage(request, parts)) return { kind: 'from-another-page' };
  const waitSeconds = countTry(accounts, counts, networkOf(request.ip));
  if (waitSeconds !== undefined) return { kind: 'too-many-tries', waitSeconds };
  if (request.is404 || gate === undefined) return { kind: 'not-here' };
  if (gate === 'anyone') return undefined;
  const token = sealedIn(accounts, 'session_token', request.headers.cookie);
  request.session = token === undefined ? undefined : sessionOf(accounts, token);
  return refusedAt(gate, request.session);
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Browsers say with every POST which page it comes from; whoever says neither is no page of ours. */
function isFromOurPage({ headers, host }: FastifyRequest, { standing }: Parts): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  return origin === undefined ? site === 'same-origin' : isOurOrigin(standing, origin, host);
}

function answerError(
  error: unknown,
  reply: FastifyReply,
  { request, log }: { readonly request: FastifyRequest; readonly log: WriteLog },
): FastifyReply {
  if (isGivenUp(error)) return refuseWith(reply, { kind: 'reading-took-too-long' });
  const status = statusIn(error);
  if (status === 413) return refuseWith(reply, { kind: 'file-too-large', most: mostUpload });
  if (status !== undefined && status >= 400 && status < 500)
    return refuseWith(reply, { kind: 'not-understood' });
  const fault = faultOf(error);
  log({ ...fault, request: request.id });
  return refuseWith(reply, { kind: 'fault', fault: fault.fault });
}

function statusIn(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
