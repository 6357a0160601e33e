import { type AgreementState, awaited, type Edition, inForce, openDraft, type Signer } from './agreement.ts';
import type { Parties } from './parties.ts';

/** How an edition stands: an open one is being signed, a replaced one never came into force. */
export type Standing = 'open' | 'in-force' | 'past' | 'replaced' | 'withdrawn';

/** What an agreement still lacks: a signature, or words that only the coach has. */
export type Missing =
  | ({ readonly kind: 'signature' } & Signer)
  /** Somebody of the company joined after it was drafted. */
  | ({ readonly kind: 'not-asked' } & Signer)
  | { readonly kind: 'purpose-of-own-notes' }
  | { readonly kind: 'who-is-told' }
  | { readonly kind: 'how-to-complain' }
  | { readonly kind: 'supervisors-body' };

export function standingOf(state: AgreementState, edition: Edition): Standing {
  if (inForce(state)?.edition === edition.edition) return 'in-force';
  if (openDraft(state)?.edition === edition.edition) return 'open';
  if (state.withdrawals.some((withdrawal) => withdrawal.edition === edition.edition)) return 'withdrawn';
  return awaited(edition).length === 0 ? 'past' : 'replaced';
}

/** What the draft that is being signed lacks; else the edition in force; else nothing. */
export function missingOf(state: AgreementState, parties: Parties): readonly Missing[] {
  const edition = openDraft(state) ?? inForce(state);
  if (edition === undefined) return [];
  const { rows, beside } = edition;
  const unsaid: readonly (readonly [unknown, Missing])[] = [
    [rows.ownNotes.purpose, { kind: 'purpose-of-own-notes' }],
    [beside.told, { kind: 'who-is-told' }],
    [beside.complaints, { kind: 'how-to-complain' }],
    [beside.supervisorsBody, { kind: 'supervisors-body' }],
  ];
  return [
    ...awaited(edition).map((signer) => ({ kind: 'signature' as const, ...signer })),
    ...unasked(edition, parties).map((signer) => ({ kind: 'not-asked' as const, ...signer })),
    ...unsaid.filter(([words]) => words === undefined).map(([, missing]) => missing),
  ];
}

function unasked({ signers }: Edition, parties: Parties): readonly Signer[] {
  return parties
    .filter(({ person, role }) => role === 'sponsor' && !signers.some((one) => one.person === person))
    .map(({ person, role }) => ({ person, role }));
}
