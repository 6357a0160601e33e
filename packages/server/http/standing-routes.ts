import { ok } from '@crucible/core/result.ts';
import { coachOf } from '../accounts/people.ts';
import { standingFacts } from '../standing.ts';
import { answer } from './answer.ts';
import type { Parts, Server } from './parts.ts';

/** Whether the process lives, whether it can serve, and how this installation stands. */
export function standingRoutes(server: Server, { held, standing, accounts, version, sender }: Parts): void {
  server.get('/health', { config: { gate: 'anyone' } }, async (_, reply) => answer(reply, ok('alive')));
  server.get('/ready', { config: { gate: 'anyone' } }, async (_, reply) => {
    const practice = held.state();
    return reply.code(practice === 'open' ? 200 : 503).send({ ready: practice === 'open', practice });
  });
  server.get('/api/start', { config: { gate: 'anyone' } }, async (_, reply) => {
    const facts = standingFacts(standing, sender ? 'sent' : 'not-set');
    const hasCoach = coachOf(accounts) !== undefined;
    return answer(reply, ok({ ...facts, practice: held.state(), hasCoach }));
  });
  server.get('/api/version', { config: { gate: 'signed-in' } }, async (_, reply) =>
    answer(reply, ok({ version })),
  );
}
