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
self.addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  answerFor(file).then((answer) => self.postMessage(answer), self.reportError);
});

async function answerFor(file: File): Promise<ReadAnswer> {
  return refusedUnread(file) ?? answerTo(new Uint8Array(await file.arrayBuffer()));
}

/** The film of a meeting is some gigabytes: it is not taken into memory to be told so. */
function refusedUnread({ size }: File): ReadAnswer | undefined {
  const { bytes: limit } = standardLimits;
  return size > limit ? { refusal: { kind: 'too-large', bytes: size, limit } } : undefined;
}

function answerTo(bytes: Uint8Array): ReadAnswer {
  const opened = openTranscript(bytes);
  if (!opened.ok) return { refusal: opened.refusal };
  const transcript = opened.value;
  const session = transcript.utterances.map(spokenOf);
  const roles = proposeRoles(transcript, session, undefined);
  const floor = readFloor(transcript, session, roles);
  return { transcript, reading: { floor, roles, coachMoves: { withheld: 'roles-unknown' } } };
}
