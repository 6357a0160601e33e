import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTranscript } from './open-transcript.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const talk = 'Coach: So?\nClient: The board, again.\nCoach: Again.\nClient: Yes.\n';

describe('what is handed in', () => {
  it('is kept byte for byte beside what was read from it', () => {
    const original = bytes(talk);
    const opened = openTranscript(original);
    expect(opened.ok && opened.value.original).toBe(original);
    expect(opened.ok && opened.value.cues.map(({ span }) => talk.slice(span.start, span.end))).toEqual(
      talk.trim().split('\n'),
    );
  });

  it('may end in the zeros that fill a block', () => {
    const padded = openTranscript(bytes(talk + '\0'.repeat(4096)));
    expect(padded.ok && padded.value.cues.at(-1)?.text).toBe('Yes.');
  });

  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['white space', ' \r\n\t', { kind: 'empty' }],
    ['a byte order mark alone', '\ufeff', { kind: 'empty' }],
    ['a PDF', '%PDF-1.7 and so on', { kind: 'not-text', looksLike: 'pdf' }],
    ['a signature without captions', 'WEBVTT\n\nNOTE nothing was said\n', { kind: 'no-words' }],
    ['prose', 'We met and spoke of the board.', { kind: 'no-names-no-times', words: 7 }],
    ['half a JSON', '{"entries": [', { kind: 'damaged', what: 'json' }],
  ])('%s is refused', (_, text, refusal) => {
    expect(openTranscript(bytes(text))).toEqual({ ok: false, refusal });
  });

  it('a folder of other things is no document', () => {
    expect(openTranscript(zipSync({ 'notes.txt': strToU8(talk) }))).toMatchObject({
      refusal: { kind: 'not-text', looksLike: 'zip' },
    });
  });

  it('is refused unread when it is too large', () => {
    expect(openTranscript(bytes(talk), { limits: { bytes: 10, unzipped: 10 } })).toEqual({
      ok: false,
      refusal: { kind: 'too-large', bytes: talk.length, limit: 10 },
    });
  });
});
