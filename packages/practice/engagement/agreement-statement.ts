import type {
  AgreementDrafted,
  AgreementSigned,
  AgreementWithdrawn,
  Signer,
} from '@crucible/core/engagement/agreement.ts';
import type { Statements } from '../act.ts';

type Said = AgreementDrafted | AgreementSigned | AgreementWithdrawn;

/**
 * What is said about an agreement stands in `shared`; where the company signs too, also in `sponsor`, since
 * it can open no other stream.
 */
export function agreementStatement(body: Said, signers: readonly Signer[]): Statements<'shared' | 'sponsor'> {
  const hasCompany = signers.some(({ role }) => role === 'sponsor');
  return hasCompany ? { shared: [{ body }], sponsor: [{ body }] } : { shared: [{ body }] };
}
