/** Words of a scene hang on the tap beside them; without it they would be lost without a word. */
export function wordsWithoutTap(): Error {
  return new Error('words without a tap', { cause: { kind: 'words-without-tap' } });
}
