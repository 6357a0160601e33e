import { parties } from '@crucible/core/engagement/parties.ts';
import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { PersonId } from '@crucible/core/ids.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import { instant } from '@crucible/core/units.ts';
import { mailOf } from '@crucible/display/sentences/en/mail.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { emailOf } from '../accounts/people.ts';
import { countTry } from '../accounts/tries.ts';
import { lookIntoOutbox, putInOutbox } from '../mail/outbox.ts';
import { coachNameOf } from '../mail/send-waiting.ts';
import { accountFor, invitation } from './account-for.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { roleUnder } from './party-of-coach.ts';
import { sessionIn } from './session-in.ts';

/** How long a link that is to be mailed is worth sending: as long as it would be good for. */
const linkWorthFor = 24 * 60 * 60_000;

/** What goes out by mail, for the coach alone: whether it does, what did not, a trial, and a link for a client. */
export function mailRoutes(server: Server, parts: Parts): void {
  const coach = { config: { gate: 'coach' } } as const;
  server.get('/api/mail', coach, async (_, reply) => {
    const { sender, accounts, held } = parts;
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    if (sender === undefined) return answer(reply, ok({}));
    const { waiting, troubled } = lookIntoOutbox(accounts);
    const names = await namesOf(practice);
    const shown = troubled.map(({ person, ...one }) => ({ ...one, name: names.get(person) ?? '' }));
    return answer(reply, ok({ from: sender.from, waiting, troubled: shown }));
  });
  server.post('/api/mail/trial', coach, async (request, reply) => {
    const { sender, accounts, held, standing } = parts;
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    if (sender === undefined || standing.way === 'alone') return refuseWith(reply, { kind: 'mail-not-set' });
    const { person } = sessionIn(request);
    const waitSeconds = countTry(accounts, 'mail', person);
    if (waitSeconds !== undefined) return refuseWith(reply, { kind: 'too-many-tries', waitSeconds });
    const facts = { coach: await coachNameOf(practice), link: standing.origin };
    const sent = await sender.send({ to: emailOf(accounts, person) ?? '', ...mailOf('trial', facts) });
    if (!sent.ok) return refuseWith(reply, { kind: 'mail-not-sent', trouble: sent.refusal });
    return answer(reply, ok(undefined));
  });
  inviteByMail(server, parts);
}

/**
 * A link that signs them in, on its way by itself: it is in no answer, since whoever had it could come in as
 * them. It opens our page, whose button signs in; nothing happens when a mail scanner looks at it.
 */
function inviteByMail(server: Server, { sender, accounts, held }: Parts): void {
  const coach = { config: { gate: 'coach' }, schema: { body: invitation } } as const;
  server.post('/api/account/invite-by-mail', coach, async (request, reply) => {
    if (sender === undefined) return refuseWith(reply, { kind: 'mail-not-set' });
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const { engagement, person, email } = request.body;
    const by = sessionIn(request).person;
    const role = await roleUnder(practice, by, { engagement, person });
    if (role === undefined) return answer(reply, refuse({ kind: 'not-allowed' }));
    const waitSeconds = countTry(accounts, 'mail', by);
    if (waitSeconds !== undefined) return refuseWith(reply, { kind: 'too-many-tries', waitSeconds });
    const ready = await accountFor(accounts, { person, email });
    if (!ready.ok) return answer(reply, ready);
    putInOutbox(accounts, { kind: 'sign-in', person, until: instant(accounts.now() + linkWorthFor) });
    return answer(reply, ok(undefined));
  });
}

async function namesOf({ record }: Practice): Promise<ReadonlyMap<PersonId, string>> {
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  const names = new Map<PersonId, string>();
  for (const { engagement } of state.engagements) {
    const who = await record.fold(streamOf(engagement, 'shared'), parties);
    for (const { person, name } of who.state) names.set(person, name);
  }
  return names;
}
