import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codedSessions } from '../fixtures/coded-sessions.ts';
import { type Turn, textExports, writeTeamsDocument } from '../fixtures/write-as.ts';
import { openTranscript } from './open-transcript.ts';
import type { Transcript } from './transcript.ts';

const sessions = codedSessions();

const open = (bytes: Uint8Array): Transcript => {
  const opened = openTranscript(bytes);
  if (!opened.ok) throw new Error(`refused: ${opened.refusal.kind}`);
  return opened.value;
};
const words = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
const cuesOf = ({ cues }: Transcript): string[] => cues.map(({ label, text }) => `${label}: ${words(text)}`);
const turnsOf = ({ utterances, speakers }: Transcript): string[] =>
  utterances.map(({ speaker, text }) => `${speakers[speaker]?.label}: ${words(text)}`);
const joined = (said: readonly Turn[]): string[] =>
  said.filter(({ who }, at) => who !== said[at - 1]?.who).map(({ who }) => who);

describe.skipIf(sessions.length === 0)('the same talk reads the same in every format', () => {
  it('82 sessions are there', () => expect(sessions).toHaveLength(82));

  it.each(sessions.map((session) => [session.id, session.said] as const))('session %s', (_, said) => {
    const expected = said.map(({ who, text }) => `${who}: ${words(text)}`);
    const files = Object.entries(textExports).map(([name, write]) => [name, strToU8(write(said))] as const);
    const turns = turnsOf(open(writeTeamsDocument(said)));
    expect(turns.map((turn) => turn.split(':')[0])).toEqual(joined(said));
    for (const [name, bytes] of [...files, ['Teams document', writeTeamsDocument(said)] as const]) {
      const transcript = open(bytes);
      expect({ name, cues: cuesOf(transcript) }).toEqual({ name, cues: expected });
      expect({ name, turns: turnsOf(transcript) }).toEqual({ name, turns });
    }
  });
});
