import { type EngagementId, idPattern, type PracticeId } from '../ids.ts';
import type { PartyRole } from './party.ts';

/**
 * The streams of a practice (docs/architecture/record.md): append-only sequences of entries, each with
 * one audience. `practice` is the firm's own; every other one belongs to an engagement.
 */
export const streamNames = [
  'shared',
  'client',
  'own',
  'desk',
  'trust',
  'supervision',
  'sponsor',
  'round',
  'practice',
] as const;
export type StreamName = (typeof streamNames)[number];
export type EngagementStream = Exclude<StreamName, 'practice'>;

/** Who can open a stream. Whoever is not named cannot; `round` opens to nobody before it is published. */
export const audiences: Readonly<Record<StreamName, readonly PartyRole[]>> = {
  shared: ['coach', 'client'],
  client: ['client'],
  own: ['client'],
  desk: ['coach'],
  trust: ['coach'],
  supervision: ['coach', 'supervisor'],
  sponsor: ['coach', 'client', 'sponsor'],
  round: [],
  practice: ['coach'],
};

export function mayOpen(role: PartyRole, stream: StreamName): boolean {
  return audiences[stream].includes(role);
}

declare const stream: unique symbol;
/** One stream of one owner, as `owner/name`. */
export type StreamId = string & { readonly [stream]: true };

export function streamOf(engagement: EngagementId, name: EngagementStream): StreamId {
  return `${engagement}/${name}` as StreamId;
}

export function practiceStream(practice: PracticeId): StreamId {
  return `${practice}/practice` as StreamId;
}

/** Throws on what names no stream. */
export function streamId(text: string): StreamId {
  const [owner = '', name = '', more] = text.split('/');
  if (!idPattern.test(owner) || !isStreamName(name) || more !== undefined)
    throw new RangeError('a stream needs an owner and a name');
  return text as StreamId;
}

export function nameOf(id: StreamId): StreamName {
  const name = id.slice(id.indexOf('/') + 1);
  if (!isStreamName(name)) throw new RangeError('a stream needs a known name');
  return name;
}

function isStreamName(text: string): text is StreamName {
  return streamNames.some((name) => name === text);
}
