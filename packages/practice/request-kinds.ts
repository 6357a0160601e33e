import { pulseRequest } from '@crucible/core/alliance/ask-pulse.ts';
import { signatureRequest } from '@crucible/core/engagement/ask-signature.ts';
import { pactLineRequest } from '@crucible/core/engagement/pact-line.ts';
import type { RequestKind } from '@crucible/core/engagement/request.ts';
import { beforehandRequest } from '@crucible/core/session/beforehand.ts';

/** Everything that is ever asked of a client outside a session, named after the act that answers it. */
export const askedNames = [
  'session.answer-beforehand',
  'alliance.answer-pulse',
  'engagement.sign-agreement',
  'engagement.say-pact-line',
] as const;
export type AskedName = (typeof askedNames)[number];

export const requestKinds: readonly RequestKind[] = [
  beforehandRequest,
  pulseRequest,
  signatureRequest,
  pactLineRequest,
];
