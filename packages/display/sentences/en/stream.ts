import { type StreamName, streamNames } from '@crucible/core/engagement/stream.ts';
import { quotedName } from './name.ts';

/**
 * A stream as the coach knows it, with the first letters of whose it is: names of people are sealed in
 * it. Somebody else's text where it is none of ours.
 */
export function streamWords(stream: string): string {
  const [owner = '', name = ''] = stream.split('/');
  const known = streamNames.find((one) => one === name);
  return known === undefined ? quotedName(stream) : `${streamTitle(known)} (${owner.slice(0, 6)})`;
}

/** A stream as the coach knows it. */
export function streamTitle(name: StreamName): string {
  return quotedName(words[name]);
}

const words: Readonly<Record<StreamName, string>> = {
  shared: 'What is shared',
  client: 'Waiting with the client',
  own: 'Only mine',
  desk: 'My notes',
  trust: 'Blind trust',
  supervision: 'Supervision',
  sponsor: 'The company',
  round: 'The round of answers',
  practice: 'My practice',
};
