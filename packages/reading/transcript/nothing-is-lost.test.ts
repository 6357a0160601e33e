import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { openTranscript } from './open-transcript.ts';
import type { Transcript } from './transcript.ts';

/** The first promise, at the door: a word of the file is in what was said, in a name, or in a notice. */
const folders = [
  join(import.meta.dirname, '../fixtures'),
  join(import.meta.dirname, '../../../../shared/data/transcripts'),
];
const textual = new Set(['.vtt', '.srt', '.txt', '.md']);
const files = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textual.has(extname(entry.name)))
    .map(
      (entry) =>
        [relative(folder, join(entry.parentPath, entry.name)), join(entry.parentPath, entry.name)] as const,
    ),
);

const entity = /&(?:#x?[\da-f]+|[a-z]+);/giu;
const markup = /<[^>]*>|https?:\/\/\S+|data:image\S+/gu;
const words = (text: string): string[] =>
  text
    .replace(markup, ' ')
    .replace(entity, ' ')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
/** Names of a format's own blocks and columns, and units of its clock. */
const syntax = new Set([
  'webvtt',
  'note',
  'hours',
  'hour',
  'minutes',
  'minuten',
  'sekunden',
  'image',
  'minute',
  'seconds',
  'second',
  'transcript',
  'align',
  'start',
  'line',
  'position',
  'kind',
  'language',
  'captions',
  'confidence',
  'duration',
]);

function kept(transcript: Transcript): Set<string> {
  const { cues, notices } = transcript;
  const said = cues.flatMap(({ text, label = '', id = '', asHeard = '' }) => [text, label, id, asHeard]);
  return new Set(
    words([...said, ...notices.map((notice) => JSON.stringify(notice).replaceAll('\\n', ' '))].join('\n')),
  );
}

describe('no word of a file is lost', () => {
  it('there are files to look at', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s', (_, path) => {
    const bytes = readFileSync(path);
    const opened = openTranscript(bytes);
    if (!opened.ok) return;
    const there = kept(opened.value);
    const lost = words(decodeText(bytes).text).filter((word) => !there.has(word) && !syntax.has(word));
    expect(lost).toEqual([]);
  });
});
