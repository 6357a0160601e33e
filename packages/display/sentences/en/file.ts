import type { FormatName, Transcript } from '@crucible/reading/transcript/transcript.ts';

/** What was read: the export it came from and how finely it tells time. */
export function fileSentence(transcript: Transcript): string {
  return `${formats[transcript.format]}, ${timesOf(transcript)}.`;
}

function timesOf({ timePrecision, hasEnds, clock }: Transcript): string {
  const which = hasEnds ? 'start and end times' : 'start times only';
  const read = clock === 'wall' ? ', taken from a clock' : '';
  switch (timePrecision) {
    case 'ms':
      return `${which}, finer than a second${read}`;
    case 's':
      return `${which}, in whole seconds${read}`;
    case 'block':
      return `a time only once in a while${read}`;
    case 'none':
      return 'without times';
  }
}

const formats: Readonly<Record<FormatName, string>> = {
  'zoom-vtt': 'Zoom audio transcript (.vtt)',
  'teams-vtt': 'Teams transcript (.vtt)',
  'stream-vtt': 'Microsoft Stream captions (.vtt)',
  'meet-vtt': 'Google Meet captions (.vtt)',
  'webex-vtt': 'Webex transcript (.vtt)',
  vtt: 'Captions (.vtt)',
  srt: 'Subtitles (.srt)',
  'zoom-captions': 'Zoom saved captions (.txt)',
  'teams-document': 'Teams transcript (document)',
  'teams-pasted': 'Teams transcript, pasted from the page',
  'meet-document': 'Google Meet transcript (document)',
  'gemini-notes': 'Google Meet notes, their transcript part',
  'webex-text': 'Webex transcript (text)',
  otter: 'Otter transcript',
  fathom: 'Fathom transcript',
  verbatim: 'Verbatim with names before each turn',
  'timed-text': 'Text with names and times',
  'teams-json': 'Teams transcript (JSON)',
  'fireflies-json': 'Fireflies transcript (JSON)',
  'granola-json': 'Granola transcript (JSON)',
  'whisper-json': 'Whisper transcript (JSON)',
  'whisperx-json': 'WhisperX transcript (JSON)',
  'whisper-cpp-json': 'Transcript by whisper.cpp (JSON)',
  'deepgram-json': 'Deepgram transcript (JSON)',
  'assemblyai-json': 'AssemblyAI transcript (JSON)',
  'gladia-json': 'Gladia transcript (JSON)',
  'timed-json': 'Timed transcript (JSON)',
};
