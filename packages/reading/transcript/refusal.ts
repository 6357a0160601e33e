/** Why a file is not read. Facts only: the sentence and what to export instead are `display/sentences`'. */
export type TranscriptRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unzips-too-large'; readonly limit: number }
  | {
      readonly kind: 'not-text';
      readonly looksLike: 'pdf' | 'word-97' | 'zip' | 'image' | 'audio-video' | 'unknown';
    }
  | { readonly kind: 'damaged'; readonly what: 'docx' | 'json' | 'vtt' }
  | { readonly kind: 'chat'; readonly line: number }
  | { readonly kind: 'summary'; readonly line: number }
  | { readonly kind: 'no-names-no-times'; readonly words: number }
  | { readonly kind: 'unknown-json'; readonly keys: readonly string[] }
  | { readonly kind: 'no-words' };
