import { createHash } from 'node:crypto';
import { dayOf } from '@crucible/core/calendar.ts';
import type { Place } from '@crucible/core/engagement/entry.ts';
import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { copiedLine, copiedStreams } from '@crucible/display/report/copied-line.ts';
import { fullCopyPage } from '@crucible/display/report/full-copy-page.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { showView } from '@crucible/practice/show-view.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countTry } from '../accounts/tries.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { engagementInput } from './party-of-coach.ts';
import { sessionIn } from './session-in.ts';
import { askingOf } from './turned-screen.ts';

const body = z.strictObject({ engagement: engagementInput });
const ownScreen = { config: { gate: 'own-screen' }, schema: { body } } as const;

/** What somebody takes away with them: a receipt for all that is shared up to now, and the client's full copy. */
export function keptRoutes(server: Server, { accounts, held }: Parts): void {
  server.post('/api/receipt', ownScreen, async (request, reply) => {
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const { engagement } = request.body;
    const asked = { view: 'engagement.show-receipts', input: {}, engagement };
    const shown = await showView(practice, asked, askingOf(sessionIn(request)));
    if (!shown.ok) return answer(reply, shown);
    const last = (shown.value as { readonly statements: readonly { readonly place: Place }[] }).statements.at(
      -1,
    );
    if (last === undefined) return refuseWith(reply, { kind: 'not-here' });
    return answer(reply, ok(await practice.record.receipt(last.place)));
  });
  server.post('/api/full-copy', ownScreen, async (request, reply) => {
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const may = await mayCopy(practice, request, request.body.engagement);
    if (!may.ok) return answer(reply, may);
    const waitSeconds = countTry(accounts, 'upkeep', sessionIn(request).person);
    if (waitSeconds !== undefined) return refuseWith(reply, { kind: 'too-many-tries', waitSeconds });
    const page = Buffer.from(await fullCopyOf(practice, request.body.engagement), 'utf8');
    return reply
      .type('application/octet-stream')
      .header('content-length', page.length)
      .header('content-disposition', 'attachment; filename="full-copy.html"')
      .send(page);
  });
}

/** The client's own; the coach's copy is the sealed one. */
async function mayCopy(
  { record }: Practice,
  request: FastifyRequest,
  engagement: EngagementId,
): Promise<Result<undefined, DoorRefusal | { readonly kind: 'not-allowed' }>> {
  const { state } = await record.fold(streamOf(engagement, 'shared'), parties);
  const isClient = roleOf(state, sessionIn(request).person) === 'client';
  return isClient ? ok(undefined) : refuse({ kind: 'not-allowed' });
}

async function fullCopyOf({ record, now }: Practice, engagement: EngagementId): Promise<string> {
  const streams = copiedStreams('client').map((name) => streamOf(engagement, name));
  const read = await Promise.all(streams.map(record.read));
  const copy = {
    made: dayOf(now()),
    sixWords: sixWords(record.publicKey),
    lines: read.flat().map(copiedLine),
    chains: await Promise.all(streams.map(record.chain)),
  };
  return fullCopyPage(copy, (text) => createHash('sha256').update(text, 'utf8').digest('base64'));
}
