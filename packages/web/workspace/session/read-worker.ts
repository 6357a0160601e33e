import { readSession } from '@crucible/reading/read-session.ts';
import { openTranscript } from '@crucible/reading/transcript/open-transcript.ts';
import type { ReadAnswer } from './read-file.ts';

/** Reads one file beside the page, so that the page stays quick. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const opened = openTranscript(data);
  const answer: ReadAnswer = opened.ok
    ? { transcript: opened.value, reading: readSession(opened.value) }
    : { refusal: opened.refusal };
  self.postMessage(answer);
});
