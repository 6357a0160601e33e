import { ok, type Result, refuse } from '../result.ts';
import {
  type AgreementDrafted,
  type AgreementSigned,
  type AgreementState,
  type AgreementWithdrawn,
  awaited,
  inForce,
  openDraft,
  type Signer,
} from './agreement.ts';
import {
  type AgreementBeside,
  type AgreementChanges,
  changeRows,
  firstRows,
  type QuotesOnWithdrawal,
  type RecordingRow,
  wordingNow,
} from './agreement-rows.ts';
import type { Place } from './entry.ts';
import { isSameParty, type Parties } from './parties.ts';
import type { Author } from './party.ts';
import { repeatedName } from './same-name.ts';
import { isSamePlace } from './same-place.ts';
import type { Arrangement } from './terms.ts';

export type AgreementRefusal =
  /** Transcripts are to be kept, and nobody is named who is recorded. */
  | { readonly kind: 'everyone-recorded-unnamed' }
  | { readonly kind: 'recorded-named-twice'; readonly name: string }
  /** The company is to sign, and nobody of it is a party yet. */
  | { readonly kind: 'company-not-named' }
  | { readonly kind: 'no-agreement-in-force' }
  /** There is no such draft, or a newer one stands in its place, or it is settled. */
  | { readonly kind: 'draft-not-open'; readonly edition: number }
  /** What was before the signer's eyes is not what this edition says. */
  | { readonly kind: 'another-draft'; readonly edition: number }
  | { readonly kind: 'already-signed'; readonly edition: number }
  | { readonly kind: 'not-a-signer'; readonly edition: number };

/** What a draft is made for. */
export type Drafting = {
  readonly parties: Parties;
  readonly arrangement: Arrangement;
  readonly changes: AgreementChanges;
  readonly beside: AgreementBeside;
};

/** A whole draft: what it does not name is as where nobody has said anything yet. */
export function draftAgreement(
  state: AgreementState,
  drafting: Drafting,
): Result<AgreementDrafted, AgreementRefusal> {
  return draftOf(state, { ...drafting, rows: firstRows });
}

/** A draft from the edition in force: what it does not name stays. The old one holds until all have signed. */
export function amendAgreement(
  state: AgreementState,
  drafting: Drafting,
): Result<AgreementDrafted, AgreementRefusal> {
  const old = inForce(state);
  if (old === undefined) return refuse({ kind: 'no-agreement-in-force' });
  const beside = { ...old.beside, ...drafting.beside };
  return draftOf(state, { ...drafting, beside, rows: old.rows, from: old.edition });
}

type Draft = Drafting & { readonly rows: typeof firstRows; readonly from?: number };

function draftOf(state: AgreementState, draft: Draft): Result<AgreementDrafted, AgreementRefusal> {
  const rows = changeRows(draft.rows, draft.changes);
  const fault = recordingFault(rows.recording);
  if (fault !== undefined) return refuse(fault);
  const signers = signersOf(draft.parties, draft.arrangement);
  if (draft.arrangement === 'three-party' && !signers.some(({ role }) => role === 'sponsor'))
    return refuse({ kind: 'company-not-named' });
  return ok({
    kind: 'agreement-drafted',
    version: 1,
    edition: (state.editions.at(-1)?.edition ?? 0) + 1,
    ...(draft.from === undefined ? {} : { changes: draft.from }),
    rows,
    beside: draft.beside,
    wording: wordingNow,
    signers,
  });
}

/** The coach, the client, and everyone of the company where it is the third party. */
function signersOf(parties: Parties, arrangement: Arrangement): readonly Signer[] {
  return parties
    .filter(({ role }) => role === 'coach' || role === 'client' || isThird(role, arrangement))
    .map(({ person, role }) => ({ person, role }));
}

function isThird(role: Signer['role'], arrangement: Arrangement): boolean {
  return role === 'sponsor' && arrangement === 'three-party';
}

function recordingFault({ transcripts, everyone }: RecordingRow): AgreementRefusal | undefined {
  const name = repeatedName(everyone);
  if (name !== undefined) return { kind: 'recorded-named-twice', name };
  return transcripts && everyone.length === 0 ? { kind: 'everyone-recorded-unnamed' } : undefined;
}

/** What a signer says they sign: the edition and the place of the draft that they read. */
export type Signing = { readonly edition: number; readonly draft: Place; readonly author: Author };

/** Each signs for themselves, one edition, the very draft; a changed draft needs new signatures. */
export function signAgreement(
  state: AgreementState,
  { edition, draft, author }: Signing,
): Result<AgreementSigned, AgreementRefusal> {
  const open = openDraft(state);
  if (open === undefined || open.edition !== edition) return refuse({ kind: 'draft-not-open', edition });
  if (!isSamePlace(open.place, draft)) return refuse({ kind: 'another-draft', edition });
  if (!open.signers.some(({ person }) => person === author.person))
    return refuse({ kind: 'not-a-signer', edition });
  if (!awaited(open).some(({ person }) => person === author.person))
    return refuse({ kind: 'already-signed', edition });
  return ok({ kind: 'agreement-signed', version: 1, edition, draft });
}

/**
 * Anybody who signed may withdraw, for themselves and at once. Quotes stay only where the agreement keeps
 * them and whoever withdraws does not want them destroyed.
 */
export function withdrawAgreement(
  state: AgreementState,
  { author, quotes }: { readonly author: Author; readonly quotes: QuotesOnWithdrawal },
): Result<AgreementWithdrawn, AgreementRefusal> {
  const held = inForce(state);
  if (held === undefined) return refuse({ kind: 'no-agreement-in-force' });
  const { edition, rows, signers } = held;
  if (!signers.some((signer) => isSameParty(signer, author)))
    return refuse({ kind: 'not-a-signer', edition });
  const agreed = rows.recording.quotesOnWithdrawal;
  return ok({
    kind: 'agreement-withdrawn',
    version: 1,
    edition,
    quotes: agreed === 'keep' && quotes === 'keep' ? 'keep' : 'destroy',
  });
}
