/**
 * Something doubtful about a transcript that is read all the same. Facts only: the wording is
 * `display/sentences`'. `line` counts from 1 in the decoded file (paragraph of a document, entry of a
 * JSON list); `cue` and `utterance` are indices. Words that belong to nobody's speech are never
 * dropped: a `set-aside` notice carries them.
 */
export const setAsideParts = [
  'header',
  'footer',
  'attendees',
  'note',
  'style',
  'region',
  'summary',
  'survey',
  'event',
  'chat',
  'annotation',
  'unreadable-cue',
  'stray',
  'not-final',
] as const;
export type SetAsidePart = (typeof setAsideParts)[number];

export type Notice =
  | { readonly kind: 'set-aside'; readonly part: SetAsidePart; readonly text: string; readonly line: number }
  | { readonly kind: 'encoding-guessed'; readonly encoding: string }
  | { readonly kind: 'mended-characters'; readonly count: number; readonly line: number }
  | { readonly kind: 'bad-time'; readonly text: string; readonly line: number }
  | { readonly kind: 'unordered-times'; readonly count: number; readonly line: number }
  | { readonly kind: 'overlapping-times'; readonly count: number; readonly line: number }
  | { readonly kind: 'repeated-times'; readonly count: number; readonly line: number }
  | { readonly kind: 'late-times'; readonly count: number; readonly line: number }
  | { readonly kind: 'unit-guessed'; readonly unit: 's' | 'ms' }
  | { readonly kind: 'midnight-passed'; readonly line: number }
  | { readonly kind: 'no-times' }
  | { readonly kind: 'no-names' }
  | { readonly kind: 'partial-names'; readonly count: number; readonly words: number; readonly line: number }
  | { readonly kind: 'generic-labels'; readonly labels: readonly string[] }
  | { readonly kind: 'inherited-names'; readonly count: number; readonly line: number }
  | { readonly kind: 'duplicate-labels'; readonly labels: readonly string[]; readonly joined: boolean }
  | { readonly kind: 'one-room-many-voices'; readonly label: string }
  | { readonly kind: 'bot'; readonly label: string; readonly words: number }
  | { readonly kind: 'edited-text'; readonly count: number; readonly line: number }
  | { readonly kind: 'no-fillers'; readonly words: number }
  | { readonly kind: 'looks-like-summary'; readonly line: number }
  | { readonly kind: 'check-by-ear'; readonly count: number; readonly utterance: number }
  | { readonly kind: 'one-cue'; readonly words: number }
  | { readonly kind: 'maybe-invented'; readonly text: string; readonly utterance: number }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'language-switch'; readonly languages: readonly string[]; readonly utterance: number }
  | { readonly kind: 'same-session'; readonly other: string; readonly share: number };

export type NoticeKind = Notice['kind'];
