import type { WithheldReason } from '@crucible/core/session/reading.ts';
import type { Speaker } from '@crucible/core/session/utterance.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { type Spoken, wordsOf } from './spoken.ts';

/** Words of each speaker, by index. */
export function wordsBySpeaker({ speakers }: Transcript, session: readonly Spoken[]): number[] {
  const words = new Array<number>(speakers.length).fill(0);
  for (const spoken of session) {
    const { speaker } = spoken.utterance;
    words[speaker] = (words[speaker] ?? 0) + wordsOf(spoken);
  }
  return words;
}

/** With more of the words than this unattributed, nobody's part of the talk is known. */
const mostUnattributed = 0.2;

/** The reason against figures by speaker: nobody named, too little named, or a device that several share. */
export function againstSpeakers(
  transcript: Transcript,
  words: readonly number[],
): WithheldReason | undefined {
  const { speakers, notices } = transcript;
  const of = (kind: Speaker['kind']): number =>
    speakers.reduce((sum, speaker) => (speaker.kind === kind ? sum + (words[speaker.index] ?? 0) : sum), 0);
  if (of('room') > 0 || notices.some(({ kind }) => kind === 'one-room-many-voices')) return 'room';
  if (of('person') === 0) return 'no-names';
  return of('unknown') > mostUnattributed * (of('unknown') + of('person')) ? 'partial-names' : undefined;
}
