/** What the reader of this build finds in the invented talk; tools/build-workspace.ts makes it. */
declare module 'virtual:example-reading' {
  import type { Reading } from '@crucible/core/session/reading.ts';
  import type { Transcript } from '@crucible/reading/transcript/transcript.ts';

  export const text: Omit<Transcript, 'original'>;
  export const reading: Reading;
}
