import type { Erasable } from '@crucible/core/keeping/erasure.ts';

type OfTranscript = Extract<Erasable['kind'], 'original' | 'transcript'>;

/** Destroying a file before its time, with the quotes kept; and the text, too. */
export const originalWords: Readonly<
  Record<
    OfTranscript,
    { readonly action: string; readonly title: string; readonly goes: string; readonly stays: string }
  >
> = {
  original: {
    action: 'Destroy the original',
    title: 'The original will be gone',
    goes: 'The file as it was dropped here, byte for byte, with its raw lines. Nobody can check the text against it any more.',
    stays: 'The text, what it shows, your answers and the words you kept stay.',
  },
  transcript: {
    action: 'Destroy every word of it',
    title: 'The transcript will be gone',
    goes: 'The file, the text and what it shows: every word except those you kept.',
    stays:
      'The words you kept stay, each with its place, and so do your answers and the line that says there was a transcript.',
  },
};

export const burnWords = {
  wait: 'It waits a day. Until then you can take it back; your client sees the line that asks for it, and the one that says it is done.',
  backups: 'Backups from before close for it with the same act, and do not open again.',
  now: 'Destroy it now',
  nowTitle: 'Without waiting a day',
  nowGoes: 'There is no undo from here on.',
  undo: 'Take it back',
} as const;

export function askedSentence(
  kind: OfTranscript,
  { at, due }: { readonly at: string; readonly due: string },
): string {
  const what = kind === 'original' ? 'the original' : 'every word of it that you did not keep';
  return `Asked for on ${at}: ${what} is destroyed after ${due}, at the latest a day later, while Crucible runs.`;
}

export function goneSentence(kind: OfTranscript, at: string): string {
  return kind === 'original'
    ? `The original was destroyed on ${at}.`
    : `The transcript was destroyed on ${at}. The words you kept are left.`;
}
