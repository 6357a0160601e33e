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

/** What else the client asks for of what is kept. */
export const clientAsksWords = {
  title: 'Your client asks for',
  strike: 'Strike it out',
  strikeGoes: 'The words of it are destroyed. The place stays, with who struck it out and when.',
  accessHow:
    'On this computer “crucible access-copy” makes it, and notes with “--handed-over” that they have it. Read it before you give it.',
} as const;

export function strikeAskedSentence(line: number, what: string): string {
  return `Line ${line} to be struck out: ${what}`;
}

export function accessOwedSentence({ on, owedBy }: Readonly<Record<'on' | 'owedBy', string>>): string {
  return `A copy of all that is kept about them: asked for on ${on}, and you owe it by ${owedBy}.`;
}

export function erasedAfterSentence(when: string): string {
  return `Both of you want it: it is destroyed after ${when}, at the latest a day later, while Crucible runs.`;
}
