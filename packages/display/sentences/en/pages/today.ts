import { count, listOf } from '../count.ts';
import { nameOf } from '../name.ts';

/** Something that waits for the coach in one engagement, with the place where it is done. */
export type Waits =
  | { readonly kind: 'promise' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'signature'; readonly of: 'coach' | 'client' | 'company' }
  | { readonly kind: 'held'; readonly when: string }
  | { readonly kind: 'note'; readonly when: string }
  | { readonly kind: 'nothing-planned' };

export function waitsSentence(waits: Waits): string {
  switch (waits.kind) {
    case 'promise':
      return 'The promise is not given yet. It comes first.';
    case 'agreement':
      return 'Who sees what is not agreed yet; until then the answer to every row is no.';
    case 'signature':
      return `The agreement waits for ${signers[waits.of]}.`;
    case 'held':
      return `Did the session of ${waits.when} take place?`;
    case 'note':
      return `The session of ${waits.when} has no note yet. Two minutes.`;
    case 'nothing-planned':
      return 'No session is planned.';
  }
}

const signers = { coach: 'your signature', client: 'the client', company: 'the company' } as const;

export function todayLead(names: readonly string[]): string {
  return names.length === 0
    ? 'Your practice is open, and nobody is in it yet.'
    : `You work with ${listOf(names.map(nameOf))}.`;
}

export function nextSentence(sessions: number): string {
  return sessions === 0 ? 'No session is planned.' : `${count(sessions, 'session')} ahead.`;
}

export const todayWords = {
  first: [
    'A piece of work has one coach, one client and a month in which it ends. Whoever pays, or supervises, is named afterwards.',
    'It begins with your promise, which you give alone and first. Then both of you say who sees what. Sessions need neither a recorder nor a transcript.',
  ],
  called: 'Only you read this.',
  ending: 'The month in which you plan to end. Either of you may move it later.',
  company: 'A company is the third party: it signs too, and sees only lines that your client let through.',
} as const;
