import type { MirrorReader } from '@crucible/display/sentences/en/mirror.ts';
import { type SharedMirrorWords, sharedMirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { createContext, useContext } from 'react';

/** Whose page it is: both read the same, each in their own words, and the coach's own stands among the coach's. */
export const ReaderOfMirror = createContext<MirrorReader>('coach');

export function useReader(): { readonly reader: MirrorReader; readonly words: SharedMirrorWords } {
  const reader = useContext(ReaderOfMirror);
  return { reader, words: sharedMirrorWords[reader] };
}
