import { describe, expect, test } from 'vitest';
import {
  answerOf,
  authorOf,
  client,
  coach,
  entriesOf,
  type Line,
  never,
  sponsor,
  stateOf,
} from '../fixtures/entries.ts';
import { type Result, refuse } from '../result.ts';
import { type AgreementState, agreement, awaited, inForce, openDraft } from './agreement.ts';
import { type AgreementChanges, firstRows, type QuotesOnWithdrawal } from './agreement-rows.ts';
import { amendAgreement, draftAgreement, signAgreement, withdrawAgreement } from './agreement-rules.ts';
import type { Body, Place } from './entry.ts';
import type { Author } from './party.ts';

const two = [
  { ...coach, name: 'Maya' },
  { ...client, name: 'Tom' },
];
const three = [...two, { ...sponsor, name: 'Ada' }];
const recorded = { recording: { transcripts: true, everyone: ['Maya', 'Tom'] } };

const drafting = (changes: AgreementChanges = {}) =>
  ({ parties: two, arrangement: 'two-party', changes, beside: {} }) as const;

/** One thing said, decided on what was said before. */
type Step = (state: AgreementState) => Line;

const said =
  (rule: (state: AgreementState) => Result<Body, unknown>, by: Author = coach): Step =>
  (state) => ({ body: answerOf(rule(state)), by });
const draft = (changes: AgreementChanges = {}) => said((state) => draftAgreement(state, drafting(changes)));
const amend = (changes: AgreementChanges) => said((state) => amendAgreement(state, drafting(changes)));
const sign = (author: Author) =>
  said((state) => {
    const { edition, place } = openDraft(state) ?? never();
    return signAgreement(state, { edition, draft: place, author });
  }, author);
const withdraw = (author: Author, quotes: QuotesOnWithdrawal = 'keep') =>
  said((state) => withdrawAgreement(state, { author, quotes }), author);

function after(...steps: Step[]): AgreementState {
  const lines: Line[] = [];
  const state = () => stateOf(agreement, entriesOf(lines));
  for (const step of steps) lines.push(step(state()));
  return state();
}

describe('who sees what', () => {
  test('where nobody has said anything the answer is no', () => {
    expect(firstRows.yardstick.counts).toBe(false);
    expect(firstRows.recording).toMatchObject({
      transcripts: false,
      everyone: [],
      originalDays: 14,
      quotesOnWithdrawal: 'destroy',
    });
    expect(firstRows.setAside.until).toEqual({ days: 30 });
    expect(inForce(after())).toBeUndefined();
    expect(inForce(after(draft(), sign(coach), sign(client)))?.rows).toEqual(firstRows);
  });

  test('is in force when both have signed, and not before', () => {
    expect(inForce(after(draft(recorded)))).toBeUndefined();
    expect(inForce(after(draft(recorded), sign(client)))).toBeUndefined();
    const signed = after(draft(recorded), sign(client), sign(coach));
    expect(inForce(signed)).toMatchObject({
      edition: 1,
      rows: { recording: { transcripts: true, everyone: ['Maya', 'Tom'] } },
    });
    expect(openDraft(signed)).toBeUndefined();
  });

  test('transcripts are agreed only with everyone recorded named, each once', () => {
    const drafted = (everyone: string[]) =>
      draftAgreement(after(), drafting({ recording: { transcripts: true, everyone } }));
    expect(drafted([])).toEqual(refuse({ kind: 'everyone-recorded-unnamed' }));
    expect(drafted(['Zoë', 'Tom', 'ZOE\u0308 '])).toEqual(
      refuse({ kind: 'recorded-named-twice', name: 'ZOE\u0308 ' }),
    );
    expect(drafted(['Zoë', 'Tom']).ok).toBe(true);
  });

  test('a changed draft needs new signatures', () => {
    const changed = after(draft(), sign(client), draft(recorded));
    expect(awaited(openDraft(changed) ?? never()).map(({ role }) => role)).toEqual(['coach', 'client']);
    const steps = [draft(), sign(client), draft(recorded), sign(coach)];
    expect(inForce(after(...steps))).toBeUndefined();
    expect(inForce(after(...steps, sign(client)))?.edition).toBe(2);
  });

  test('a signature is for the very draft that was read', () => {
    const state = after(draft(), draft(recorded));
    const [first = never(), second = never()] = state.editions;
    const signed = (edition: number, place: Place) =>
      signAgreement(state, { edition, draft: place, author: client });
    expect(signed(1, first.place)).toEqual(refuse({ kind: 'draft-not-open', edition: 1 }));
    expect(signed(2, first.place)).toEqual(refuse({ kind: 'another-draft', edition: 2 }));
    const forged = { ...second.place, hash: 'f'.repeat(64) };
    expect(signed(2, forged)).toEqual(refuse({ kind: 'another-draft', edition: 2 }));
    expect(signed(2, second.place).ok).toBe(true);
  });

  test('nobody signs twice, for somebody else, or without being asked', () => {
    const state = after(draft(), sign(client));
    const { edition, place } = openDraft(state) ?? never();
    const signed = (author: Author) => signAgreement(state, { edition, draft: place, author });
    expect(signed(client)).toEqual(refuse({ kind: 'already-signed', edition: 1 }));
    expect(signed(authorOf('visitor', 'supervisor'))).toEqual(refuse({ kind: 'not-a-signer', edition: 1 }));
  });

  test('an amendment leaves the old edition in force until all have signed the new', () => {
    const steps = [draft(recorded), sign(coach), sign(client), amend({ yardstick: { counts: true } })];
    expect(inForce(after(...steps))).toMatchObject({ edition: 1, rows: { yardstick: { counts: false } } });
    expect(inForce(after(...steps, sign(coach)))?.edition).toBe(1);
    expect(inForce(after(...steps, sign(coach), sign(client)))).toMatchObject({
      edition: 2,
      changes: 1,
      rows: { yardstick: { counts: true }, recording: { everyone: ['Maya', 'Tom'] } },
    });
    expect(amendAgreement(after(), drafting())).toEqual(refuse({ kind: 'no-agreement-in-force' }));
  });
});

describe('a company as the third party', () => {
  const withCompany = { ...drafting(), parties: three, arrangement: 'three-party' } as const;

  test('signs too', () => {
    const steps = [said((state) => draftAgreement(state, withCompany)), sign(coach), sign(client)];
    expect(inForce(after(...steps))).toBeUndefined();
    expect(inForce(after(...steps, sign(sponsor)))?.signers).toHaveLength(3);
  });

  test('is named before a draft is made', () => {
    const drafted = draftAgreement(after(), { ...withCompany, parties: two });
    expect(drafted).toEqual(refuse({ kind: 'company-not-named' }));
  });
});

describe('to withdraw', () => {
  test('takes effect at once, and a new agreement can be made later', () => {
    const steps = [draft(recorded), sign(coach), sign(client), withdraw(client)];
    expect(inForce(after(...steps))).toBeUndefined();
    expect(after(...steps).withdrawals).toMatchObject([{ edition: 1, by: client }]);
    expect(inForce(after(...steps, draft(), sign(coach), sign(client)))?.edition).toBe(2);
  });

  test('closes the draft that is being signed as well', () => {
    const amended = [amend({ yardstick: { counts: true } }), sign(client)];
    const state = after(draft(recorded), sign(coach), sign(client), ...amended, withdraw(client));
    expect(openDraft(state)).toBeUndefined();
    const { place } = state.editions.at(-1) ?? never();
    expect(signAgreement(state, { edition: 2, draft: place, author: coach })).toEqual(
      refuse({ kind: 'draft-not-open', edition: 2 }),
    );
  });

  test('keeps quotes only where that was agreed and is still wanted', () => {
    const quotes = (agreed: QuotesOnWithdrawal, wanted: QuotesOnWithdrawal) =>
      after(
        draft({ recording: { quotesOnWithdrawal: agreed } }),
        sign(coach),
        sign(client),
        withdraw(client, wanted),
      ).withdrawals[0]?.quotes;
    expect(quotes('keep', 'keep')).toBe('keep');
    expect(quotes('keep', 'destroy')).toBe('destroy');
    expect(quotes('destroy', 'keep')).toBe('destroy');
    expect(quotes('destroy', 'destroy')).toBe('destroy');
  });

  test('needs an agreement in force, and is for those who signed it', () => {
    const asked = (state: AgreementState, author: Author) =>
      withdrawAgreement(state, { author, quotes: 'keep' });
    expect(asked(after(draft(), sign(client)), client)).toEqual(refuse({ kind: 'no-agreement-in-force' }));
    expect(asked(after(draft(), sign(client), sign(coach)), sponsor)).toEqual(
      refuse({ kind: 'not-a-signer', edition: 1 }),
    );
  });
});
