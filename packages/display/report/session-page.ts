import type { ReadSession } from './session-report.ts';

/** A session on its page; `id` begins every anchor, so that several sessions share one document. */
export type SessionPage = ReadSession & { readonly id: string };

export function anchorOf({ id }: Pick<SessionPage, 'id'>, utterance: number): string {
  return `${id}-u${utterance + 1}`;
}
