import { count } from '../count.ts';
import { nameOf } from '../name.ts';

/** Something that waits for the coach in one engagement, with the place where it is done. */
export type Waits =
  | { readonly kind: 'promise' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'signature'; readonly of: 'coach' | 'client' | 'company' }
  | { readonly kind: 'held'; readonly when: string }
  | { readonly kind: 'note'; readonly when: string }
  | { readonly kind: 'how-it-was'; readonly when: string }
  | { readonly kind: 'asks' }
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
    case 'how-it-was':
      return `How was it between the two of you on ${waits.when}? Neither reads the other’s answer before both are there.`;
    case 'asks':
      return 'Your client asks for something to be destroyed, struck out or handed over.';
    case 'nothing-planned':
      return 'No session is planned.';
  }
}

const signers = { coach: 'your signature', client: 'the client', company: 'the company' } as const;

export type TodayFacts = {
  readonly works: number;
  readonly waiting: number;
  /** The next session of all, with whom. */
  readonly next?: { readonly when: string; readonly called: string };
};

export function todayLead({ works, waiting, next }: TodayFacts): string {
  if (works === 0) return 'Your practice is open, and nobody is in it yet.';
  const ahead =
    next === undefined ? 'No session is planned.' : `The next session: ${next.when}, ${nameOf(next.called)}.`;
  return waiting === 0 ? ahead : `${ahead} ${count(waiting, 'thing')} to do.`;
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
