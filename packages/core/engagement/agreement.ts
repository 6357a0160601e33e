import type { PersonId } from '../ids.ts';
import type { Instant } from '../units.ts';
import type {
  AgreementBeside,
  AgreementRows,
  AgreementWording,
  QuotesOnWithdrawal,
} from './agreement-rows.ts';
import { type Body, type Entry, foldOf, type Place } from './entry.ts';
import type { Author, PartyRole, Via } from './party.ts';

/**
 * Who sees what, drafted and signed. Each draft is an edition that names who has to sign it; it is in
 * force once all of them have, and until then the edition before it stays. Where the company signs too,
 * the same statements stand in `sponsor`, where it can read them.
 */
export type AgreementDrafted = Body & {
  readonly kind: 'agreement-drafted';
  /** From 1, one more for each draft. */
  readonly edition: number;
  /** The edition in force that it changes. */
  readonly changes?: number;
  readonly rows: AgreementRows;
  readonly beside: AgreementBeside;
  /** In which of our wordings the rows are read; absent in the first. */
  readonly wording?: AgreementWording;
  readonly signers: readonly Signer[];
};
/** Binds the very draft that was before the signer's eyes. */
export type AgreementSigned = Body & {
  readonly kind: 'agreement-signed';
  readonly edition: number;
  readonly draft: Place;
};
/** Ends the edition in force and every draft that is still being signed. */
export type AgreementWithdrawn = Body & {
  readonly kind: 'agreement-withdrawn';
  readonly edition: number;
  readonly quotes: QuotesOnWithdrawal;
};

export type Signer = { readonly person: PersonId; readonly role: PartyRole };
export type Signature = {
  readonly author: Author;
  readonly via: Via;
  readonly at: Instant;
  readonly place: Place;
};
export type Edition = Omit<AgreementDrafted, keyof Body | 'wording'> & {
  readonly wording: AgreementWording;
  readonly place: Place;
  readonly by: Author;
  readonly at: Instant;
  readonly signatures: readonly Signature[];
};
export type Withdrawal = {
  readonly edition: number;
  readonly quotes: QuotesOnWithdrawal;
  readonly by: Author;
  readonly at: Instant;
};
export type AgreementState = {
  readonly editions: readonly Edition[];
  readonly inForce?: AgreementInForce;
  readonly withdrawals: readonly Withdrawal[];
  /** Editions up to this one can no longer be signed. */
  readonly closed: number;
};
export type AgreementInForce = Edition & { readonly since: Instant };

export const agreement = foldOf<AgreementState, AgreementDrafted | AgreementSigned | AgreementWithdrawn>(
  { name: 'agreement 2', initial: { editions: [], withdrawals: [], closed: 0 } },
  { 'agreement-drafted': drafted, 'agreement-signed': signed, 'agreement-withdrawn': withdrawn },
);

/** The agreement that holds now, if there is one. */
export function inForce(state: AgreementState): AgreementInForce | undefined {
  return state.inForce;
}

/** The newest draft, while it still waits for somebody. A draft that a newer one replaced waits no more. */
export function openDraft({ editions, closed }: AgreementState): Edition | undefined {
  const last = editions.at(-1);
  return last === undefined || last.edition <= closed ? undefined : last;
}

/** Who still has to sign an edition. */
export function awaited({ signers, signatures }: Edition): readonly Signer[] {
  return signers.filter(({ person }) => !signatures.some(({ author }) => author.person === person));
}

function drafted(state: AgreementState, body: AgreementDrafted, entry: Entry): AgreementState {
  const { kind: _, version: __, wording = 1, ...draft } = body;
  const edition = { ...draft, wording, place: entry.place, by: entry.author, at: entry.at, signatures: [] };
  return { ...state, editions: [...state.editions, edition] };
}

function signed(state: AgreementState, body: AgreementSigned, entry: Entry): AgreementState {
  const draft = openDraft(state);
  if (draft === undefined || draft.edition !== body.edition) return state;
  const { author, via, at, place } = entry;
  const edition = { ...draft, signatures: [...draft.signatures, { author, via, at, place }] };
  const editions = state.editions.with(-1, edition);
  if (awaited(edition).length > 0) return { ...state, editions };
  return { ...state, editions, inForce: { ...edition, since: at }, closed: edition.edition };
}

function withdrawn(state: AgreementState, body: AgreementWithdrawn, entry: Entry): AgreementState {
  const { inForce: _, ...rest } = state;
  const { edition, quotes } = body;
  const withdrawal = { edition, quotes, by: entry.author, at: entry.at };
  return {
    ...rest,
    withdrawals: [...state.withdrawals, withdrawal],
    closed: state.editions.at(-1)?.edition ?? 0,
  };
}
