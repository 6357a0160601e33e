import { describe, expect, test } from 'vitest';
import { authorOf, client, coach, entriesOf, type Line, sponsor, stateOf } from '../fixtures/entries.ts';
import { type AgreementState, agreement, awaited, inForce, openDraft } from './agreement.ts';
import { type AgreementChanges, firstRows } from './agreement-rows.ts';
import { amendAgreement, draftAgreement, signAgreement, withdrawAgreement } from './agreement-rules.ts';
import type { Body } from './entry.ts';
import type { Author } from './party.ts';

const two = [
  { ...coach, name: 'Maya' },
  { ...client, name: 'Tom' },
];
const three = [...two, { ...sponsor, name: 'Ada' }];
const recorded = { recording: { transcripts: true, everyone: ['Maya', 'Tom'] } };

const drafting = (changes: AgreementChanges = {}) =>
  ({ parties: two, arrangement: 'two-party', changes, beside: {} }) as const;

/** What the two said so far; each act is decided on the state before it. */
class Talk {
  readonly lines: Line[] = [];
  get state(): AgreementState {
    return stateOf(agreement, entriesOf(this.lines));
  }
  say(result: { ok: true; value: Body } | { ok: false; refusal: unknown }, by: Author = coach): this {
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    this.lines.push({ body: result.value, by });
    return this;
  }
  draft(changes: AgreementChanges = {}): this {
    return this.say(draftAgreement(this.state, drafting(changes)));
  }
  amend(changes: AgreementChanges): this {
    return this.say(amendAgreement(this.state, drafting(changes)));
  }
  sign(...authors: Author[]): this {
    for (const author of authors) {
      const open = openDraft(this.state);
      if (open === undefined) throw new Error('nothing to sign');
      this.say(signAgreement(this.state, { edition: open.edition, draft: open.place, author }), author);
    }
    return this;
  }
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
    expect(inForce(new Talk().state)).toBeUndefined();
    expect(new Talk().draft().sign(coach, client).state.inForce?.rows).toEqual(firstRows);
  });

  test('is in force when both have signed, and not before', () => {
    const talk = new Talk().draft(recorded);
    expect(inForce(talk.state)).toBeUndefined();
    talk.sign(client);
    expect(inForce(talk.state)).toBeUndefined();
    talk.sign(coach);
    expect(inForce(talk.state)).toMatchObject({
      edition: 1,
      rows: { recording: { transcripts: true, everyone: ['Maya', 'Tom'] } },
    });
    expect(openDraft(talk.state)).toBeUndefined();
  });

  test('transcripts are agreed only with everyone recorded named, each once', () => {
    const state = new Talk().state;
    const draft = (everyone: string[]) =>
      draftAgreement(state, drafting({ recording: { transcripts: true, everyone } }));
    expect(draft([])).toEqual({ ok: false, refusal: { kind: 'everyone-recorded-unnamed' } });
    expect(draft(['Zoë', 'Tom', 'ZOE\u0308 '])).toEqual({
      ok: false,
      refusal: { kind: 'recorded-named-twice', name: 'ZOE\u0308 ' },
    });
    expect(draft(['Zoë', 'Tom']).ok).toBe(true);
  });

  test('a changed draft needs new signatures', () => {
    const talk = new Talk().draft().sign(client).draft(recorded);
    expect(awaited(openDraft(talk.state) ?? never()).map(({ role }) => role)).toEqual(['coach', 'client']);
    talk.sign(coach);
    expect(inForce(talk.state)).toBeUndefined();
    expect(inForce(talk.sign(client).state)?.edition).toBe(2);
  });

  test('a signature is for the very draft that was read', () => {
    const talk = new Talk().draft().draft(recorded);
    const [first, second] = talk.state.editions;
    const sign = (edition: number, draft = second?.place ?? never()) =>
      signAgreement(talk.state, { edition, draft, author: client });
    expect(sign(1, first?.place)).toEqual({ ok: false, refusal: { kind: 'draft-not-open', edition: 1 } });
    expect(sign(2, first?.place)).toEqual({ ok: false, refusal: { kind: 'another-draft', edition: 2 } });
    const sameSeq = { ...(second?.place ?? never()), hash: 'f'.repeat(64) };
    expect(sign(2, sameSeq)).toEqual({ ok: false, refusal: { kind: 'another-draft', edition: 2 } });
    expect(sign(2).ok).toBe(true);
  });

  test('nobody signs twice, for somebody else, or without being asked', () => {
    const talk = new Talk().draft().sign(client);
    const { edition, place: draft } = openDraft(talk.state) ?? never();
    const sign = (author: Author) => signAgreement(talk.state, { edition, draft, author });
    expect(sign(client)).toEqual({ ok: false, refusal: { kind: 'already-signed', edition: 1 } });
    expect(sign(authorOf('visitor', 'supervisor'))).toEqual({
      ok: false,
      refusal: { kind: 'not-a-signer', edition: 1 },
    });
  });

  test('an amendment leaves the old edition in force until all have signed the new', () => {
    const talk = new Talk()
      .draft(recorded)
      .sign(coach, client)
      .amend({ yardstick: { counts: true } });
    expect(inForce(talk.state)).toMatchObject({ edition: 1, rows: { yardstick: { counts: false } } });
    talk.sign(coach);
    expect(inForce(talk.state)?.edition).toBe(1);
    talk.sign(client);
    expect(inForce(talk.state)).toMatchObject({
      edition: 2,
      changes: 1,
      rows: { yardstick: { counts: true }, recording: { everyone: ['Maya', 'Tom'] } },
    });
    expect(amendAgreement(new Talk().state, drafting())).toEqual({
      ok: false,
      refusal: { kind: 'no-agreement-in-force' },
    });
  });
});

describe('a company as the third party', () => {
  const withCompany = { ...drafting(), parties: three, arrangement: 'three-party' } as const;

  test('signs too', () => {
    const talk = new Talk();
    talk.say(draftAgreement(talk.state, withCompany)).sign(coach, client);
    expect(inForce(talk.state)).toBeUndefined();
    expect(inForce(talk.sign(sponsor).state)?.signers).toHaveLength(3);
  });

  test('is named before a draft is made', () => {
    const draft = draftAgreement(new Talk().state, { ...withCompany, parties: two });
    expect(draft).toEqual({ ok: false, refusal: { kind: 'company-not-named' } });
  });
});

describe('to withdraw', () => {
  const withdraw = (talk: Talk, author: Author, quotes: 'keep' | 'destroy' = 'keep') =>
    withdrawAgreement(talk.state, { author, quotes });

  test('takes effect at once, and a new agreement can be made later', () => {
    const talk = new Talk().draft(recorded).sign(coach, client);
    talk.say(withdraw(talk, client), client);
    expect(inForce(talk.state)).toBeUndefined();
    expect(talk.state.withdrawals).toMatchObject([{ edition: 1, by: client }]);
    expect(inForce(talk.draft().sign(coach, client).state)?.edition).toBe(2);
  });

  test('closes the draft that is being signed as well', () => {
    const talk = new Talk()
      .draft(recorded)
      .sign(coach, client)
      .amend({ yardstick: { counts: true } })
      .sign(client);
    talk.say(withdraw(talk, client), client);
    expect(openDraft(talk.state)).toBeUndefined();
    const last = talk.state.editions.at(-1) ?? never();
    expect(signAgreement(talk.state, { edition: 2, draft: last.place, author: coach })).toEqual({
      ok: false,
      refusal: { kind: 'draft-not-open', edition: 2 },
    });
  });

  test('keeps quotes only where that was agreed and is still wanted', () => {
    const quotes = (agreed: 'keep' | 'destroy', wanted: 'keep' | 'destroy') => {
      const talk = new Talk().draft({ recording: { quotesOnWithdrawal: agreed } }).sign(coach, client);
      const answer = withdraw(talk, client, wanted);
      return answer.ok ? answer.value.quotes : answer.refusal;
    };
    expect(quotes('keep', 'keep')).toBe('keep');
    expect(quotes('keep', 'destroy')).toBe('destroy');
    expect(quotes('destroy', 'keep')).toBe('destroy');
    expect(quotes('destroy', 'destroy')).toBe('destroy');
  });

  test('needs an agreement in force, and is for those who signed it', () => {
    const talk = new Talk().draft().sign(client);
    expect(withdraw(talk, client)).toEqual({ ok: false, refusal: { kind: 'no-agreement-in-force' } });
    talk.sign(coach);
    expect(withdraw(talk, sponsor)).toEqual({ ok: false, refusal: { kind: 'not-a-signer', edition: 1 } });
  });
});

function never(): never {
  throw new Error('missing');
}
