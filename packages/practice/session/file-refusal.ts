import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';

/** Why there is no transcript to take in. */
export type FileRefusal =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'not-read'; readonly why: TranscriptRefusal };
