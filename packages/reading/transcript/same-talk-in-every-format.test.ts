import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Coded, codedSessions } from '../fixtures/coded-sessions.ts';
import { openTranscript } from './open-transcript.ts';
import type { Transcript } from './transcript.ts';

const sessions = codedSessions();

const clock = (seconds: number, separator: string): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':') + separator;
const short = (seconds: number): string =>
  seconds < 3600
    ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    : clock(seconds, '').replace(/^0/u, '');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const endOf = (spoken: readonly Coded[], at: number): number =>
  Math.max(spoken[at + 1]?.seconds ?? 0, (spoken[at]?.seconds ?? 0) + 1);

const asVtt = (spoken: readonly Coded[]): string =>
  `WEBVTT\n\n${spoken
    .map(({ who, text, seconds }, at) => {
      const times = `${clock(seconds, '.000')} --> ${clock(endOf(spoken, at), '.000')}`;
      return `${at + 1}\n${times}\n<v ${who}>${escaped(text)}</v>\n`;
    })
    .join('\n')}`;
const asSrt = (spoken: readonly Coded[]): string =>
  spoken
    .map(({ who, text, seconds }, at) => {
      const times = `${clock(seconds, ',000')} --> ${clock(endOf(spoken, at), ',000')}`;
      return `${at + 1}\r\n${times}\r\n${who}: ${text}\r\n`;
    })
    .join('\r\n');
const asText = (spoken: readonly Coded[]): string =>
  spoken.map(({ who, text, seconds }) => `[${clock(seconds, '')}] ${who}: ${text}`).join('\n');
const asUntimedText = (spoken: readonly Coded[]): string =>
  spoken.map(({ who, text }) => `${who}: ${text}`).join('\n\n');
const asDocx = (spoken: readonly Coded[]): Uint8Array => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const paragraphs = spoken.map(
    ({ who, text, seconds }) =>
      `<w:p>${run(`${who}   ${short(seconds)}`)}<w:r><w:br/></w:r>${run(text)}</w:p>`,
  );
  const title = `<w:p>${run('Session-20240503_090000-Meeting Transcript')}</w:p>`;
  const xml = `<?xml version="1.0"?><w:document><w:body>${title}${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
};

const open = (bytes: Uint8Array): Transcript => {
  const opened = openTranscript(bytes);
  if (!opened.ok) throw new Error(`refused: ${opened.refusal.kind}`);
  return opened.value;
};
const words = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
const cuesOf = ({ cues }: Transcript): string[] => cues.map(({ label, text }) => `${label}: ${words(text)}`);
const turnsOf = ({ utterances, speakers }: Transcript): string[] =>
  utterances.map(({ speaker, text }) => `${speakers[speaker]?.label}: ${words(text)}`);

describe.skipIf(sessions.length === 0)('the same talk reads the same in every format', () => {
  it('82 sessions are there', () => expect(sessions).toHaveLength(82));

  it.each(sessions.map((session) => [session.id, session.said] as const))('session %s', (_, spoken) => {
    const said = spoken.map(({ who, text }) => `${who}: ${words(text)}`);
    const vtt = open(strToU8(asVtt(spoken)));
    expect(cuesOf(vtt)).toEqual(said);
    const others = [asSrt(spoken), asText(spoken), asUntimedText(spoken)].map((text) => open(strToU8(text)));
    for (const transcript of [...others, open(asDocx(spoken))]) {
      expect(cuesOf(transcript)).toEqual(said);
      expect(turnsOf(transcript)).toEqual(turnsOf(vtt));
    }
  });
});
