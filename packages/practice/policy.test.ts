import { type PartyRole, partyRoles } from '@crucible/core/engagement/party.ts';
import { type StreamName, streamNames } from '@crucible/core/engagement/stream.ts';
import type { EngagementId, PersonId } from '@crucible/core/ids.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import { describe, expect, it } from 'vitest';
import { acts } from './acts.ts';
import { answerOf, engage, refusalOf, type TestPractice, testPractice } from './fixtures/test-practice.ts';
import { mayPass, policyTable } from './policy.ts';
import { views } from './views.ts';

/**
 * Who may do and see what, and which streams stand behind it. Written out, so that a change of it is a
 * change of this file. Whoever is not named may not.
 */
const table: readonly (readonly [string, string, string])[] = [
  ['engagement.found-practice', 'practice', 'coach'],
  ['engagement.open-engagement', 'shared practice', 'coach'],
  ['engagement.take-up-engagement', 'shared practice', 'coach'],
  ['engagement.name-party', 'shared', 'coach'],
  ['engagement.leave-engagement', 'shared', 'sponsor supervisor'],
  ['engagement.say-party-left', 'shared', 'coach'],
  ['engagement.come-in', 'shared', 'client supervisor'],
  ['engagement.move-ending', 'shared', 'coach client'],
  ['engagement.give-promise', 'shared', 'coach'],
  ['engagement.take-half', 'shared', 'client'],
  ['engagement.say-pact-line', 'shared', 'coach client'],
  ['engagement.state-interests', 'shared', 'coach'],
  ['engagement.draft-agreement', 'shared sponsor', 'coach client'],
  ['engagement.amend-agreement', 'shared sponsor', 'coach client'],
  ['engagement.sign-agreement', 'shared sponsor', 'coach client'],
  ['engagement.sign-for-company', 'shared sponsor', 'sponsor'],
  ['engagement.withdraw-agreement', 'shared sponsor', 'coach client'],
  ['engagement.withdraw-for-company', 'shared sponsor', 'sponsor'],
  ['engagement.name-person', 'shared', 'coach client'],
  ['engagement.add-alias', 'shared', 'coach client'],
  ['engagement.merge-people', 'shared', 'coach client'],
  ['engagement.tell-apart', 'shared', 'coach client'],
  ['engagement.mask-words', 'shared', 'coach client'],
  ['engagement.put-right', 'shared', 'coach client'],
  ['engagement.see-differently', 'shared', 'client'],
  ['engagement.put-note-right', 'desk', 'coach'],
  ['engagement.note-messaged', 'shared', 'coach'],
  ['session.plan-session', 'shared', 'coach'],
  ['session.answer-beforehand', 'shared', 'client'],
  ['session.change-time', 'shared', 'coach client'],
  ['session.cancel-session', 'shared', 'coach client'],
  ['session.hold-session', 'shared', 'coach'],
  ['session.write-note', 'shared desk', 'coach'],
  ['session.share-note', 'shared', 'coach'],
  ['session.import-transcript', 'shared desk', 'coach'],
  ['session.set-roles', 'shared desk', 'coach'],
  ['session.answer-moment', 'shared desk', 'coach'],
  ['session.reopen-moment', 'desk', 'coach'],
  ['session.keep-quote', 'shared desk', 'coach'],
  ['session.move-session', 'shared desk', 'coach'],
  ['alliance.answer-pulse', 'shared client own desk', 'client'],
  ['alliance.answer-coach-pulse', 'shared client desk', 'coach'],
  ['alliance.count-totals', 'shared practice', 'coach'],
  ['alliance.set-usual', 'shared practice', 'coach'],
  ['mirror.note-scene', 'shared desk', 'coach'],
  ['mirror.quote-scene', 'shared desk', 'coach'],
  ['mirror.take-scene', 'desk', 'coach'],
  ['mirror.tell-scene', 'shared', 'coach client'],
  ['mirror.open-scene', 'shared desk', 'coach'],
  ['mirror.contest-scene', 'shared', 'client'],
  ['mirror.settle-scene', 'shared', 'coach client'],
  ['mirror.note-pair', 'shared desk', 'coach'],
  ['mirror.tell-pair', 'shared', 'coach client'],
  ['mirror.open-pair', 'shared desk', 'coach'],
  ['mirror.answer-pair', 'shared', 'coach client'],
  ['mirror.confirm-finding', 'shared desk supervision', 'coach'],
  ['mirror.open-finding', 'shared desk', 'coach'],
  ['mirror.let-go-finding', 'shared desk', 'coach'],
  ['mirror.tell-stop', 'shared', 'coach client'],
  ['mirror.sort-scene', 'shared desk', 'coach'],
  ['mirror.bring-scenes', 'shared desk supervision', 'coach'],
  ['mirror.sort-brought', 'supervision', 'supervisor'],
  ['mirror.count-taps', 'shared desk practice', 'coach'],
  ['mirror.open-after', 'shared desk', 'coach'],
  ['mirror.contest-exchange', 'shared', 'client'],
  ['mirror.settle-exchange', 'shared', 'coach client'],
  ['mirror.count-doings', 'shared desk practice', 'coach'],
  ['keeping.strike-line', 'shared supervision', 'coach client'],
  ['keeping.agree-strike', 'shared supervision', 'coach client'],
  ['keeping.strike-note', 'shared desk supervision', 'coach'],
  ['keeping.strike-waiting', 'shared client', 'client'],
  ['keeping.strike-only-mine', 'shared own', 'client'],
  ['keeping.ask-erase', 'shared', 'coach client'],
  ['keeping.agree-erase', 'shared', 'coach client'],
  ['keeping.undo-erase', 'shared', 'coach client'],
  ['keeping.erase-now', 'shared client own desk trust supervision sponsor practice', 'coach'],
  ['keeping.hold-expiry', 'shared', 'coach client'],
  ['keeping.release-hold', 'shared', 'coach client'],
  ['keeping.ask-access', 'shared', 'coach client'],
  ['keeping.hand-over-access', 'shared', 'coach'],
  ['keeping.name-colleague', 'practice', 'coach'],
  ['keeping.note-start', 'practice', 'coach'],
  ['keeping.expire-due', 'shared client own desk trust supervision sponsor practice', 'coach'],
  ['own.set-key', 'own', 'client'],
  ['own.keep-sealed', 'own', 'client'],
  ['trust.set-aside', 'shared trust', 'coach'],
  ['engagement.show-engagements', 'practice', 'coach'],
  ['engagement.show-parties', 'shared', 'coach client'],
  ['engagement.show-promise', 'shared', 'coach client'],
  ['engagement.show-pact-lines', 'shared', 'coach client'],
  ['engagement.show-agreement', 'shared', 'coach client'],
  ['engagement.show-company-agreement', 'sponsor', 'sponsor'],
  ['engagement.show-people', 'shared', 'coach client'],
  ['engagement.show-requests', 'shared client', 'client'],
  ['engagement.show-receipts', 'shared', 'coach client'],
  ['engagement.show-said', 'shared client', 'client'],
  ['session.show-sessions', 'shared', 'coach client'],
  ['session.show-session', 'shared', 'coach client'],
  ['session.show-note', 'shared desk', 'coach'],
  ['session.show-transcripts', 'desk', 'coach'],
  ['session.show-transcript', 'shared desk', 'coach'],
  ['alliance.show-pulse', 'shared client', 'client'],
  ['alliance.show-coach-pulse', 'shared desk', 'coach'],
  ['alliance.show-alliance', 'shared', 'coach client'],
  ['alliance.show-readiness', 'shared desk', 'coach'],
  ['mirror.show-mirror', 'shared desk supervision', 'coach'],
  ['mirror.show-shared-mirror', 'shared', 'coach client'],
  ['mirror.show-sort-queue', 'shared desk', 'coach'],
  ['mirror.show-pull', 'desk practice', 'coach'],
  ['mirror.show-stops', 'shared', 'coach client'],
  ['mirror.show-unopened', 'shared desk supervision', 'coach'],
  ['mirror.show-after', 'shared desk', 'coach'],
  ['mirror.show-opened-after', 'shared', 'coach client'],
  ['mirror.show-doings', 'shared desk practice', 'coach'],
  ['mirror.show-brought', 'supervision', 'supervisor'],
  ['keeping.show-keeping', 'shared', 'coach client'],
  ['keeping.show-due', 'shared desk trust supervision sponsor practice', 'coach'],
  ['keeping.show-access-copy', 'shared desk trust', 'coach'],
  ['keeping.show-colleague', 'practice', 'coach'],
  ['own.show-key', 'own', 'client'],
  ['own.show-sealed', 'own', 'client'],
  ['trust.show-set-aside', 'trust', 'coach'],
];

/** Who can open which stream. `round` opens to nobody before it is published. */
const audiences: Readonly<Record<StreamName, string>> = {
  shared: 'coach client',
  client: 'client',
  own: 'client',
  desk: 'coach',
  trust: 'coach',
  supervision: 'coach supervisor',
  sponsor: 'coach client sponsor',
  round: '',
  practice: 'coach',
};

/** The only doors through which somebody says a thing into a stream that they cannot open. */
const unseen = [
  'engagement.leave-engagement',
  'engagement.come-in',
  'engagement.sign-for-company',
  'engagement.withdraw-for-company',
  'keeping.strike-line',
  'keeping.agree-strike',
  'keeping.erase-now',
  'keeping.expire-due',
];

/** The only acts that pass something on, unread, out of a stream that their author cannot open. */
const passing = [
  ['alliance.answer-pulse', 'desk'],
  ['alliance.answer-coach-pulse', 'client'],
];

const doors = [...acts, ...views];

it('the policy is the table above, and nothing else', () => {
  const rows = policyTable(doors).map(({ name, streams, who }) => [name, streams.join(' '), who.join(' ')]);
  expect(rows).toEqual(table);
});

describe('a stream', () => {
  const everyone = partyRoles.flatMap((role) => streamNames.map((stream) => ({ role, stream })));

  it.each(everyone)('$stream opens to the $role only if they are its audience', ({ role, stream }) => {
    const door = { name: 'a.door', who: partyRoles, needs: { any: { in: stream, fold: { name: 'any' } } } };
    expect(mayPass(role, door)).toBe(audiences[stream].split(' ').includes(role));
    expect(mayPass(role, { ...door, needs: {}, writes: [stream] })).toBe(mayPass(role, door));
    expect(mayPass(undefined, door)).toBe(false);
  });

  it.each(everyone)(
    '$stream lies behind no door that the $role passes unless it is theirs',
    ({ role, stream }) => {
      const passed = doors.filter(
        (door) =>
          mayPass(role, door) &&
          Object.values(door.needs).some((need) => need.in === stream && need.fold.name !== lineTimes.name),
      );
      if (!audiences[stream].split(' ').includes(role)) expect(passed.map(({ name }) => name)).toEqual([]);
    },
  );

  it('is counted unopened only where an act destroys what is the client’s or the supervisor’s to open', () => {
    const counting = doors.flatMap(({ name, needs }) =>
      Object.values(needs).flatMap((need) => (need.fold.name === lineTimes.name ? [[name, need.in]] : [])),
    );
    expect(counting).toEqual([
      ['keeping.strike-line', 'supervision'],
      ['keeping.agree-strike', 'supervision'],
      ['keeping.strike-note', 'supervision'],
      ['keeping.erase-now', 'client'],
      ['keeping.expire-due', 'client'],
      ['keeping.expire-due', 'own'],
    ]);
    const counts = {
      name: 'a.door',
      who: partyRoles,
      needs: { any: { in: 'own', fold: lineTimes } },
    } as const;
    expect(mayPass('coach', counts)).toBe(false);
    expect(mayPass('coach', { ...counts, writes: ['own'], unseen: ['own'] })).toBe(true);
  });

  it('is passed on from, unread, by two acts only, into what both read, and opens to nobody by it', () => {
    const passed = acts.flatMap(({ name, passesOn }) => (passesOn ? [[name, passesOn.in]] : []));
    expect(passed).toEqual(passing);
    for (const act of acts.filter(({ passesOn }) => passesOn !== undefined)) {
      const from = act.passesOn?.in;
      expect(act.writes).toContain('shared');
      expect(act.writes).not.toContain(from);
      expect(Object.values(act.needs).map((need) => need.in)).not.toContain(from);
      expect(partyRoles.filter((role) => mayPass(role, act))).not.toContain(
        from === 'desk' ? 'coach' : 'client',
      );
    }
  });

  it('gets something sealed left in it on any screen by one act only, which opens none of it', () => {
    const leaving = acts.filter(({ leavesSealed }) => leavesSealed);
    expect(leaving.map(({ name }) => name)).toEqual(['alliance.answer-pulse']);
    for (const { needs, writes } of leaving) {
      expect(writes).toContain('own');
      expect(Object.values(needs).map((need) => need.in)).not.toContain('own');
    }
  });

  it('is said into unopened by eight doors only', () => {
    expect(acts.filter((act) => (act.unseen ?? []).length > 0).map(({ name }) => name)).toEqual(unseen);
  });
});

describe('every door, tried', () => {
  const people: readonly (PartyRole | 'stranger' | 'coach of another practice')[] = [
    ...partyRoles,
    'stranger',
    'coach of another practice',
  ];

  it.each(people)('opens to the %s exactly where the table says so', async (who) => {
    const staged = await stage();
    const person = staged.people[who];
    for (const [name, , roles] of table) {
      const { act, show } = staged.practice;
      const joins = name === 'session.move-session' && { other: staged.other };
      const where = { by: person, engagement: staged.engagement, ...joins };
      const open = name.includes('.show-') ? show : act;
      const result = await open(name, 'nothing that fits', where);
      const kind = result.ok ? 'ok' : (refusalOf(result) as { kind: string }).kind;
      expect([name, kind === 'not-allowed']).toEqual([name, !roles.split(' ').includes(who)]);
    }
  });

  it('answers alike for an engagement of somebody else and for one that was never there', async () => {
    const { practice, people, engagement } = await stage();
    const nowhere = practice.newId<EngagementId>();
    for (const [name] of table.filter(([, streams]) => !streams.includes('practice'))) {
      const open = name.includes('.show-') ? practice.show : practice.act;
      const foreign = await open(name, {}, { by: people.stranger, engagement, other: engagement });
      const never = await open(name, {}, { by: people.client, engagement: nowhere, other: nowhere });
      expect([name, refusalOf(foreign), refusalOf(never)]).toEqual([
        name,
        { kind: 'not-allowed' },
        { kind: 'not-allowed' },
      ]);
    }
  });

  it('of one engagement stays shut to the client of another', async () => {
    const { practice, other, people } = await stage();
    for (const [name] of table.filter(([, streams]) => !streams.includes('practice'))) {
      const open = name.includes('.show-') ? practice.show : practice.act;
      const asked = { by: people.client, engagement: other, other };
      expect([name, refusalOf(await open(name, {}, asked))]).toEqual([name, { kind: 'not-allowed' }]);
    }
  });

  it('speaks as the client on the coach’s screen only by the coach’s hand, and typed only where that may be', async () => {
    const { practice, engagement, other, people } = await stage();
    for (const { name, who, coachMayType } of acts.filter((act) => act.opens === undefined)) {
      const mayClient = who.includes('client');
      const asked = { engagement, other };
      const kindOf = async (by: PersonId, via: 'handed-over' | 'typed-for-client') => {
        const result = await practice.act(name, 'nothing that fits', { ...asked, by, via });
        return result.ok ? 'ok' : (result.refusal as { kind: string }).kind;
      };
      const handed = await kindOf(people.coach, 'handed-over');
      const typed = await kindOf(people.coach, 'typed-for-client');
      expect([name, handed === 'not-allowed']).toEqual([name, !mayClient]);
      expect([name, typed === 'not-allowed']).toEqual([name, !(mayClient && coachMayType === true)]);
      expect(await kindOf(people.client, 'handed-over')).toBe('not-allowed');
      expect(await kindOf(people.stranger, 'typed-for-client')).toBe('not-allowed');
    }
  });
});

type Staged = {
  readonly practice: TestPractice;
  readonly engagement: EngagementId;
  readonly other: EngagementId;
  readonly people: Readonly<Record<PartyRole | 'stranger' | 'coach of another practice', PersonId>>;
};

/** Two engagements; in both the same sponsor, supervisor and rater, so that joining them is no excuse. */
async function stage(): Promise<Staged> {
  const practice = testPractice();
  const { engagement, client } = await engage(practice, 'Martin Vale');
  const second = await engage(practice, 'Lena Brandt');
  const third = {
    sponsor: practice.newId<PersonId>(),
    supervisor: practice.newId<PersonId>(),
    rater: practice.newId<PersonId>(),
  };
  for (const where of [engagement, second.engagement])
    for (const [role, person] of Object.entries(third))
      answerOf(
        await practice.act(
          'engagement.name-party',
          { person, role, name: `the ${role}` },
          { by: practice.coach, engagement: where },
        ),
      );
  const another = testPractice();
  await engage(another, 'Somebody Else');
  const people = {
    coach: practice.coach,
    client,
    ...third,
    stranger: practice.newId<PersonId>(),
    'coach of another practice': practice.newId<PersonId>(),
  };
  return { practice, engagement, other: second.engagement, people };
}
