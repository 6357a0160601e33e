import { createReadStream, statSync } from 'node:fs';
import { type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countTry } from '../accounts/tries.ts';
import { sealCopy } from '../held/sealed-copy.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { leastPassphrase } from './practice-routes.ts';
import { sessionIn } from './session-in.ts';

/** UTF-16 units; 24 words have at most 215, and numbers before them. */
const longestWords = 2000;
const coach = { config: { gate: 'coach' } } as const;

/** Backups, recovery sheets and copies: what the coach does about the whole of a practice that is open. */
export function upkeepRoutes(server: Server, parts: Parts): void {
  server.get('/api/practice/upkeep', coach, async (_, reply) => {
    const practice = parts.held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    return answer(reply, ok(upkeepOf(practice)));
  });
  server.post('/api/practice/backup', coach, async (request, reply) => {
    const practice = wanted(request, parts);
    return answer(reply, practice.ok ? await practice.value.record.backup() : practice);
  });
  server.post('/api/practice/sheet', coach, async (request, reply) => {
    const practice = wanted(request, parts);
    return answer(
      reply,
      practice.ok ? await practice.value.record.makeSheet({ name: 'recovery' }) : practice,
    );
  });
  const tried = { ...coach, schema: { body: z.strictObject({ words: z.string().max(longestWords) }) } };
  server.post('/api/practice/sheet/try', tried, async (request, reply) => {
    const practice = wanted(request, parts);
    if (!practice.ok) return answer(reply, practice);
    return answer(reply, await practice.value.record.trySheet('recovery', request.body.words));
  });
  copyRoute(server, parts);
}

/** Sealed first, then streamed: its length is known, so that the page can say how far it is. */
function copyRoute(server: Server, parts: Parts): void {
  const engagement = z
    .string()
    .regex(idPattern)
    .transform(idOf<EngagementId>);
  const body = z.strictObject({ engagement, passphrase: z.string().min(1).max(1000) });
  server.post('/api/practice/copy', { ...coach, schema: { body } }, async (request, reply) => {
    const practice = wanted(request, parts);
    if (!practice.ok) return answer(reply, practice);
    if (request.body.passphrase.length < leastPassphrase)
      return refuseWith(reply, { kind: 'passphrase-too-short', least: leastPassphrase });
    const sealed = await sealCopy(practice.value.record, parts.folder, request.body);
    return sealed.ok ? sendCopy(reply, sealed.value) : answer(reply, sealed);
  });
}

function sendCopy(
  reply: FastifyReply,
  { path, remove }: { readonly path: string; readonly remove: () => void },
): FastifyReply {
  const bytes = createReadStream(path);
  bytes.once('close', remove);
  return reply
    .type('application/octet-stream')
    .header('content-length', statSync(path).size)
    .header('content-disposition', 'attachment; filename="copy.age"')
    .send(bytes);
}

/** The open practice, for something that takes long; who asks too often waits. */
function wanted(request: FastifyRequest, { held, accounts }: Parts): Result<Practice, DoorRefusal> {
  const practice = held.open();
  if (practice === undefined) return refuse({ kind: 'practice-locked' });
  const waitSeconds = countTry(accounts, 'upkeep', sessionIn(request).person);
  return waitSeconds === undefined ? ok(practice) : refuse({ kind: 'too-many-tries', waitSeconds });
}

/** What there is to know of backups and keys; paths of the own machine, and no words. */
function upkeepOf({ record }: Practice) {
  const sheets = record.sheets().map(({ name, made, tried, keeper }) => ({ name, made, tried, keeper }));
  const oldRings = record.oldRings().map(({ path, changedAt }) => ({ path, changedAt }));
  return { backups: record.backups(), sheets, oldRings, sixWords: sixWords(record.publicKey) };
}
