import type { Place } from '@crucible/core/engagement/entry.ts';
import { describe, expect, test } from 'vitest';
import { type OpenedEngagement, openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { type Asked, answerOf, refusalOf } from '../fixtures/test-practice.ts';

const recorded = { recording: { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'] } };

type Shown = {
  readonly inForce?: { readonly edition: number };
  readonly editions: readonly {
    readonly edition: number;
    readonly standing: string;
    readonly place: Place;
  }[];
};

async function shown({ practice }: OpenedEngagement, by: Asked): Promise<Shown> {
  return answerOf(await practice.show('engagement.show-agreement', {}, by)) as Shown;
}

async function draft({ practice, coach }: OpenedEngagement, rows: object = {}) {
  return answerOf(await practice.act('engagement.draft-agreement', { rows }, coach));
}

async function sign(opened: OpenedEngagement, edition: number, ...authors: Asked[]): Promise<void> {
  for (const by of authors) {
    const found = (await shown(opened, by)).editions.find((one) => one.edition === edition);
    const signing = { edition, draft: found?.place };
    answerOf(await opened.practice.act('engagement.sign-agreement', signing, by));
  }
}

describe('who sees what', () => {
  test('default no: a row that nobody names stays a no', async () => {
    const opened = await openedEngagement();
    await draft(opened);
    expect((await shown(opened, opened.client)).editions).toMatchObject([
      {
        rows: {
          yardstick: { counts: false },
          recording: { transcripts: false, everyone: [], originalDays: 14 },
        },
      },
    ]);
  });

  test('a row with a slip in its name is refused', async () => {
    const { practice, coach } = await openedEngagement();
    const slipped = await practice.act(
      'engagement.draft-agreement',
      { rows: { yardstik: { counts: true } } },
      coach,
    );
    expect(refusalOf(slipped)).toEqual({ kind: 'bad-input', at: ['rows'] });
    const endless = { rows: { sharedNotes: { until: 'forever' } } };
    expect(refusalOf(await practice.act('engagement.draft-agreement', endless, coach))).toMatchObject({
      kind: 'bad-input',
    });
    const setAside = { rows: { setAside: { until: { days: 400 } } } };
    expect(refusalOf(await practice.act('engagement.draft-agreement', setAside, coach))).toMatchObject({
      kind: 'bad-input',
    });
  });

  test('each row keeps its own until', async () => {
    const opened = await openedEngagement();
    await draft(opened, {
      sharedNotes: { until: { day: '2028-02-29' } },
      ownNotes: { purpose: 'To prepare.', until: { days: 365 } },
      onlyYours: { until: 'end' },
    });
    expect((await shown(opened, opened.coach)).editions).toMatchObject([
      {
        rows: {
          sharedNotes: { until: { day: '2028-02-29' } },
          ownNotes: { purpose: 'To prepare.', until: { days: 365 } },
          setAside: { until: { days: 30 } },
        },
      },
    ]);
  });

  test('is in force when both have signed the very draft; what is missing is said until then', async () => {
    const opened = await openedEngagement();
    const { practice, coach, client } = opened;
    await draft(opened, recorded);
    await sign(opened, 1, client);
    expect(await shown(opened, coach)).toMatchObject({
      missing: [
        { kind: 'signature', role: 'coach' },
        { kind: 'purpose-of-own-notes' },
        { kind: 'who-is-told' },
        { kind: 'how-to-complain' },
        { kind: 'supervisors-body' },
      ],
      editions: [{ standing: 'open', awaited: [{ role: 'coach' }] }],
    });
    const elsewhere = {
      edition: 1,
      draft: { stream: `${coach.engagement}/shared`, seq: 1, hash: '0'.repeat(64) },
    };
    expect(refusalOf(await practice.act('engagement.sign-agreement', elsewhere, coach))).toEqual({
      kind: 'another-draft',
      edition: 1,
    });
    await sign(opened, 1, coach);
    expect(await shown(opened, client)).toMatchObject({
      inForce: { edition: 1, since: practice.clock.now() },
      editions: [
        { standing: 'in-force', signatures: [{ author: { role: 'client' } }, { author: { role: 'coach' } }] },
      ],
    });
  });

  test('the coach cannot type a signature for the client', async () => {
    const opened = await openedEngagement();
    const place = placeIn(await draft(opened), 'shared');
    const typed = { ...opened.coach, via: 'typed-for-client' as const };
    const signed = await opened.practice.act(
      'engagement.sign-agreement',
      { edition: 1, draft: place },
      typed,
    );
    expect(refusalOf(signed)).toEqual({ kind: 'not-allowed' });
  });

  test('an amendment by the client waits for both while the old edition holds', async () => {
    const opened = await openedEngagement();
    const { practice, coach, client } = opened;
    await draft(opened, recorded);
    await sign(opened, 1, client, coach);
    const beside = { told: ['Gil Brandt'], complaints: 'To the federation.', supervisorsBody: 'EMCC' };
    const amended = { rows: { yardstick: { counts: true } }, beside };
    answerOf(await practice.act('engagement.amend-agreement', amended, client));
    expect(await shown(opened, coach)).toMatchObject({
      inForce: { edition: 1 },
      editions: [
        { edition: 2, changes: 1, standing: 'open', beside, rows: recorded },
        { edition: 1, standing: 'in-force' },
      ],
    });
    await sign(opened, 2, coach, client);
    expect(await shown(opened, coach)).toMatchObject({
      inForce: { edition: 2 },
      editions: [{ standing: 'in-force' }, { standing: 'past' }],
    });
  });

  test('withdrawn by the client it ends at once, with what becomes of quotes', async () => {
    const opened = await openedEngagement();
    const { practice, coach, client } = opened;
    await draft(opened, { ...recorded, recording: { ...recorded.recording, quotesOnWithdrawal: 'keep' } });
    await sign(opened, 1, client, coach);
    expect(refusalOf(await practice.act('engagement.withdraw-agreement', {}, client))).toEqual({
      kind: 'bad-input',
      at: ['quotes'],
    });
    answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'destroy' }, client));
    const after = await shown(opened, coach);
    expect(after).toMatchObject({
      editions: [{ standing: 'withdrawn' }],
      withdrawals: [{ edition: 1, quotes: 'destroy', by: { role: 'client' } }],
      missing: [],
    });
    expect(after).not.toHaveProperty('inForce');
  });
});

describe('with a company', () => {
  async function withCompany() {
    const opened = await openedEngagement();
    const ada = await opened.somebody('Ada Brandt', 'sponsor');
    const drafted = await draft(opened, recorded);
    return { opened, ada, drafted, ...opened };
  }

  test('it signs too, and the agreement is in force for all three then', async () => {
    const { opened, ada, coach, client, practice, drafted } = await withCompany();
    await sign(opened, 1, coach, client);
    expect(await shown(opened, client)).not.toHaveProperty('inForce');
    const forCompany = answerOf(await practice.show('engagement.show-company-agreement', {}, ada)) as Shown;
    expect(forCompany.editions).toMatchObject([{ standing: 'open', awaited: [{ role: 'sponsor' }] }]);
    const place = placeIn(drafted, 'sponsor');
    expect(forCompany.editions[0]?.place).toEqual(place);
    answerOf(await practice.act('engagement.sign-for-company', { edition: 1, draft: place }, ada));
    expect(await shown(opened, client)).toMatchObject({ inForce: { edition: 1 } });
    expect(answerOf(await practice.show('engagement.show-company-agreement', {}, ada))).toMatchObject({
      inForce: { edition: 1 },
    });
  });

  test('it signs only the copy that it can open', async () => {
    const { ada, practice, drafted } = await withCompany();
    const signing = { edition: 1, draft: placeIn(drafted, 'shared') };
    expect(refusalOf(await practice.act('engagement.sign-for-company', signing, ada))).toEqual({
      kind: 'another-draft',
      edition: 1,
    });
  });

  test('it sees nothing of what coach and client share', async () => {
    const { ada, practice } = await withCompany();
    for (const view of ['show-agreement', 'show-promise', 'show-parties', 'show-people', 'show-receipts'])
      expect(refusalOf(await practice.show(`engagement.${view}`, {}, ada))).toEqual({ kind: 'not-allowed' });
  });

  test('it may withdraw, which ends the agreement for all; quotes become what was agreed', async () => {
    const { opened, ada, coach, client, practice, drafted } = await withCompany();
    await sign(opened, 1, coach, client);
    const place = placeIn(drafted, 'sponsor');
    answerOf(await practice.act('engagement.sign-for-company', { edition: 1, draft: place }, ada));
    answerOf(await practice.act('engagement.withdraw-for-company', {}, ada));
    expect(await shown(opened, coach)).toMatchObject({
      withdrawals: [{ quotes: 'destroy', by: { role: 'sponsor' } }],
    });
    expect(await shown(opened, coach)).not.toHaveProperty('inForce');
  });

  test('when the client withdraws, the company can sign the open draft no more', async () => {
    const { opened, ada, coach, client, practice } = await withCompany();
    await sign(opened, 1, coach, client);
    const place = placeIn(await draft(opened), 'sponsor');
    const signing = { edition: 2, draft: place };
    answerOf(await practice.act('engagement.sign-for-company', signing, ada));
    await sign(opened, 2, coach, client);
    const amended = answerOf(await practice.act('engagement.amend-agreement', {}, coach));
    await sign(opened, 3, coach, client);
    answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'keep' }, client));
    const late = { edition: 3, draft: placeIn(amended, 'sponsor') };
    expect(refusalOf(await practice.act('engagement.sign-for-company', late, ada))).toEqual({
      kind: 'draft-not-open',
      edition: 3,
    });
  });

  test('somebody who left and came back cannot sign what was replaced meanwhile', async () => {
    const { opened, ada, coach, client, practice, drafted } = await withCompany();
    await sign(opened, 1, coach, client);
    answerOf(await practice.act('engagement.leave-engagement', {}, ada));
    await draft(opened);
    const back = { person: ada.by, role: 'sponsor', name: 'Ada Brandt' };
    answerOf(await practice.act('engagement.name-party', back, coach));
    const late = { edition: 1, draft: placeIn(drafted, 'sponsor') };
    expect(refusalOf(await practice.act('engagement.sign-for-company', late, ada))).toEqual({
      kind: 'draft-not-open',
      edition: 1,
    });
    expect(answerOf(await practice.show('engagement.show-company-agreement', {}, ada))).toMatchObject({
      editions: [{ edition: 1, standing: 'replaced' }],
    });
  });

  test('somebody named later was not asked yet, which is said', async () => {
    const { opened, coach, practice } = await withCompany();
    const ben = await opened.somebody('Ben', 'sponsor');
    expect(await shown(opened, coach)).toMatchObject({
      missing: expect.arrayContaining([{ kind: 'not-asked', person: ben.by, role: 'sponsor' }]),
    });
    const late = { edition: 1, draft: (await shown(opened, coach)).editions[0]?.place };
    expect(refusalOf(await practice.act('engagement.sign-for-company', late, ben))).toMatchObject({
      kind: 'another-draft',
    });
  });

  test('somebody named later sees nothing that they were not asked to sign', async () => {
    const { opened, practice } = await withCompany();
    const ben = await opened.somebody('Ben', 'sponsor');
    expect(answerOf(await practice.show('engagement.show-company-agreement', {}, ben))).toEqual({
      editions: [],
    });
  });

  test('an agreement for three waits until somebody of the company is named', async () => {
    const { practice, coach } = await openedEngagement();
    const three = { called: 'x', client: { name: 'Y' }, arrangement: 'three-party', ending: '2027-09' };
    const opened = answerOf(await practice.act('engagement.open-engagement', three, { by: coach.by }));
    const engagement = opened.entries
      .map(({ body }) => body as unknown as Pick<Asked, 'engagement'>)
      .find((body) => body.engagement)?.engagement;
    const drafted = await practice.act(
      'engagement.draft-agreement',
      {},
      { by: coach.by, ...(engagement && { engagement }) },
    );
    expect(refusalOf(drafted)).toEqual({ kind: 'company-not-named' });
  });
});
