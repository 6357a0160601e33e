import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Accounts } from '../accounts/open-accounts.ts';
import type { Session } from '../accounts/sessions.ts';
import type { Changes } from '../events/changes.ts';
import type { HeldPractice } from '../held/hold-practice.ts';
import type { Sender } from '../mail/smtp-sender.ts';
import type { Standing } from '../settings.ts';
import type { Gate } from './gate.ts';

export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes stand on. */
export type Parts = {
  /** Where what is kept lies. */
  readonly folder: string;
  readonly standing: Standing;
  readonly accounts: Accounts;
  readonly held: HeldPractice;
  readonly changes: Changes;
  /** Absent where no mail goes out. */
  readonly sender?: Sender;
  readonly version: string;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may come to a route; one that does not say lets nobody in. */
    gate?: Gate;
    /** What a request to it counts as; among everything where it does not say. */
    counts?: 'file';
  }
  interface FastifyRequest {
    /** Whoever asks, where the gate wants to know. */
    session: Session | undefined;
  }
}
