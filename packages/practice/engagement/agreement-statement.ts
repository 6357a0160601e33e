import type {
  AgreementDrafted,
  AgreementSigned,
  AgreementState,
  AgreementWithdrawn,
  Signer,
} from '@crucible/core/engagement/agreement.ts';
import type { Body } from '@crucible/core/engagement/entry.ts';
import type { Statements } from '../act.ts';

type Said = AgreementDrafted | AgreementSigned | AgreementWithdrawn;

/**
 * What is said about an agreement stands in `shared`. From the first draft that the company is asked to sign
 * it stands in `sponsor` too, since the company can open no other stream; from then on all of it, so that
 * both streams always agree on what is open and what holds. What is asked of the client is in `shared` alone.
 */
export function agreementStatement(
  body: Said,
  { editions }: AgreementState,
  requests: readonly Body[] = [],
): Statements<'shared' | 'sponsor'> {
  const drafted = body.kind === 'agreement-drafted' ? body.signers : [];
  const asked: readonly Signer[] = [...drafted, ...editions.flatMap(({ signers }) => signers)];
  const hasCompany = asked.some(({ role }) => role === 'sponsor');
  const shared = [body, ...requests].map((one) => ({ body: one }));
  return hasCompany ? { shared, sponsor: [{ body }] } : { shared };
}
