import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { acts } from '@crucible/practice/acts.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { ListedAct } from '@crucible/practice/listed.ts';
import type { ActRefusal, Practice } from '@crucible/practice/practice.ts';
import { type AskedAct, type Done, runAct } from '@crucible/practice/run-act.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countTry } from '../accounts/tries.ts';
import { noteDone } from '../events/note-done.ts';
import { answer, refuseWith } from './answer.ts';
import { actInput, whereIn } from './asked-input.ts';
import { indexOf } from './index-of.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';
import { takeUpload, type Upload } from './take-upload.ts';
import { askingOf, isDoneOnTurnedScreen, isThere } from './turned-screen.ts';

const named = z.object({ name: z.string() });

/** Every act by its name; none has a route of its own. */
export function actRoutes(server: Server, parts: Parts): void {
  const signedIn = { config: { gate: 'signed-in' } } as const;
  server.get('/api/acts', signedIn, async (_, reply) => answer(reply, ok(indexOf(acts))));
  server.post('/api/acts/:name', { ...signedIn, schema: { params: named } }, async (request, reply) => {
    const practice = parts.held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const act = acts.find(({ name }) => name === request.params.name);
    if (act === undefined) return refuseWith(reply, { kind: 'not-here' });
    const uploaded = await uploadIn(request, act, parts);
    if (!uploaded.ok) return answer(reply, uploaded);
    const done = await doAct(practice, act, { request, ...uploaded.value });
    if (done.ok) noteDone(parts.changes, act.name, done.value);
    return answer(reply, done);
  });
}

async function uploadIn(
  request: FastifyRequest,
  act: ListedAct,
  { accounts }: Parts,
): Promise<Result<Upload, DoorRefusal>> {
  if (!request.isMultipart()) return ok({ asked: request.body });
  if (act.prepare === undefined) return refuse({ kind: 'no-file-wanted' });
  const waitSeconds = countTry(accounts, 'upload', sessionIn(request).person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  return takeUpload(request);
}

async function doAct(
  practice: Practice,
  act: ListedAct,
  { request, asked, file }: Upload & { readonly request: FastifyRequest },
): Promise<Result<Done, ActRefusal | DoorRefusal>> {
  const around = actInput.safeParse(asked);
  if (!around.success) return refuse({ kind: 'not-understood' });
  const { id, input, typedForClient, ...places } = around.data;
  const session = sessionIn(request);
  const where = whereIn(places);
  if (session.turned !== undefined) {
    const may = isThere(where, session.turned) && isDoneOnTurnedScreen(act) && typedForClient === undefined;
    if (!may) return refuse({ kind: 'screen-turned' });
  }
  const own = askingOf(session);
  const asking = typedForClient ? ({ ...own, via: 'typed-for-client' } as const) : own;
  const whole: AskedAct = { act: act.name, id, input, ...where, ...(file !== undefined && { file }) };
  return runAct(practice, whole, asking);
}
