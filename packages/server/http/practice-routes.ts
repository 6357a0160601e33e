import type { PersonId } from '@crucible/core/ids.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { coachOf, takeName } from '../accounts/people.ts';
import { countTry, forgiveTries } from '../accounts/tries.ts';
import type { Founding } from '../held/hold-practice.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';

/** UTF-16 units; five words that nobody connects have about thirty. */
export const leastPassphrase = 16;
const passphrase = z.string().min(1).max(1000);

/** The key ring's passphrase comes over here and stays in memory until it is locked. Only the coach, on their own screen. */
export function practiceRoutes(server: Server, parts: Parts): void {
  const coach = { config: { gate: 'coach' } } as const;
  const begin = z.strictObject({ passphrase, name: z.string().trim().min(1).max(200) });
  server.post('/api/practice/begin', { ...coach, schema: { body: begin } }, async (request, reply) => {
    const { body } = request;
    if (body.passphrase.length < leastPassphrase)
      return refuseWith(reply, { kind: 'passphrase-too-short', least: leastPassphrase });
    if (isTooOften(parts, reply)) return reply;
    const begun = await parts.held.begin({ ...body, coach: sessionIn(request).person });
    if (!begun.ok) return answer(reply, begun);
    forgiveTries(parts.accounts, 'passphrase', 'practice');
    return answer(reply, ok(recoveryFacts(begun.value)));
  });
  const unlock = { ...coach, schema: { body: z.strictObject({ passphrase }) } };
  server.post('/api/practice/unlock', unlock, async (request, reply) => {
    if (isTooOften(parts, reply)) return reply;
    const opened = await parts.held.unlock(request.body.passphrase);
    if (!opened.ok) return answer(reply, opened);
    forgiveTries(parts.accounts, 'passphrase', 'practice');
    if (!isCoachOf(parts, opened.value, sessionIn(request).person)) {
      await parts.held.lock();
      return refuseWith(reply, { kind: 'practice-of-another' });
    }
    return answer(reply, ok({ begun: opened.value.coach !== undefined }));
  });
  server.post('/api/practice/lock', coach, async (_, reply) => {
    await parts.held.lock();
    return answer(reply, ok(undefined));
  });
}

/** A practice from the command line knows its coach by a name of its own, which this account then takes. */
function isCoachOf({ accounts }: Parts, { coach }: Founding, person: PersonId): boolean {
  if (coach === undefined || coach === person) return true;
  if (coachOf(accounts) !== person) return false;
  takeName(accounts, person, coach);
  return true;
}

/** What a recovery sheet says beside the passphrase: how the practice is called, and its six words. */
function recoveryFacts({ practice, key }: Founding) {
  return { practice, ...(key !== undefined && { sixWords: sixWords(key) }) };
}

function isTooOften({ accounts }: Parts, reply: FastifyReply): boolean {
  const waitSeconds = countTry(accounts, 'passphrase', 'practice');
  if (waitSeconds === undefined) return false;
  answer(reply, refuse({ kind: 'too-many-tries', waitSeconds }));
  return true;
}
