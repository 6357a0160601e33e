import { readFloor } from '@crucible/reading/readers/floor.ts';
import { proposeRoles } from '@crucible/reading/readers/roles.ts';
import { spokenOf } from '@crucible/reading/readers/spoken.ts';
import { standardLimits } from '@crucible/reading/transcript/open-source.ts';
import { openTranscript } from '@crucible/reading/transcript/open-transcript.ts';
import type { ReadAnswer } from './read-file.ts';

/**
 * Opens one file beside the page, so that the page stays quick: what is in it and who speaks, before it is
 * taken in. The whole reading is made where it is sealed.
 */
self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void answerTo(data).then(
    (answer) => self.postMessage(answer),
    // Said as an error of this thread, which is what the page listens for.
    (error: unknown) => reportError(error),
  );
});

/** A file that is too large is refused by its size and never loaded. */
async function answerTo(file: File): Promise<ReadAnswer> {
  const { bytes: limit } = standardLimits;
  if (file.size > limit) return { refusal: { kind: 'too-large', bytes: file.size, limit } };
  const opened = openTranscript(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return { refusal: opened.refusal };
  const transcript = opened.value;
  const session = transcript.utterances.map(spokenOf);
  const roles = proposeRoles(transcript, session, undefined);
  const floor = readFloor(transcript, session, roles);
  return { transcript, reading: { floor, roles, coachMoves: { withheld: 'roles-unknown' } } };
}
