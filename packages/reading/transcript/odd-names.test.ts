import { describe, expect, it } from 'vitest';
import { textExports } from '../fixtures/write-as.ts';
import { openTranscript } from './open-transcript.ts';

/** Names as people really write them; each speaks six times beside an ordinary name. */
const odd = [
  'Berg, Anna',
  'anna berg',
  'Anna & Tom',
  'Anna Berg, CEO',
  'Anna Berg - Acme',
  'Anna 🌸',
  'Coach (Anna Berg, PCC)',
  "anna's iPhone",
  'Anna ten Brink',
  'Participant #1',
  'Anna Berg [Acme]',
  'CEO Office – Room 4',
  'Zoom user 12',
  'd’Arcy Jones',
  '安娜',
];
const turns = (name: string) =>
  Array.from({ length: 12 }, (_, at) => ({
    who: at % 2 === 0 ? name : 'Tom Lee',
    text: at % 2 === 0 ? `So what happened on day ${at}?` : `I said yes again, on day ${at}.`,
    seconds: at * 10,
  }));

describe.each(odd)('%s', (name) => {
  it.each([
    'Zoom cloud',
    'SRT',
    'verbatim',
    'verbatim with times',
    'Webex VTT',
    'Zoom captions',
    'timed JSON',
  ])('speaks in %s', (format) => {
    const opened = openTranscript(new TextEncoder().encode(textExports[format]?.(turns(name)) ?? ''));
    if (!opened.ok) throw new Error(opened.refusal.kind);
    expect(opened.value.speakers.map(({ label }) => label)).toEqual([name, 'Tom Lee']);
    expect(opened.value.utterances).toHaveLength(12);
  });
});
