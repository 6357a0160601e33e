/** What either asked to be destroyed that both have to want, as the coach reads it. */
export const erasureWords = {
  title: 'To be destroyed',
  session: 'A session, with everything told of it',
  engagement: 'The whole of this work',
  waitsForYou: 'Your client asks for it. It is destroyed a day after you want it too.',
  waitsForClient: 'It waits until your client wants it too.',
  agree: 'I want it too',
  undo: 'Leave it as it is',
  now: 'Destroy it now',
  nowGoes:
    'Every line of it is destroyed, and backups from before close for it. There is no undo from here on.',
} as const;

export function erasedAfterSentence(when: string): string {
  return `Both of you want it: it is destroyed after ${when}, at the latest a day later, while Crucible runs.`;
}
