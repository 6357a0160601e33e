import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import expected from '../fixtures/public-transcripts.expected.json' with { type: 'json' };
import { openTranscript } from './open-transcript.ts';

/**
 * Real exports from public repositories, kept outside this one. What each must give was counted in the
 * file itself; the names in it stand here only as a digest.
 */
const folder = join(import.meta.dirname, '../../../../shared/data/transcripts');
const isThere = existsSync(folder);
if (!isThere) console.warn('Skipped: ../shared/data/transcripts is not on this machine.');

const facts = (path: string): unknown => {
  const opened = openTranscript(readFileSync(join(folder, path)));
  if (!opened.ok) return { refusal: opened.refusal.kind };
  const { format, timePrecision, hasEnds, speakers, cues, utterances } = opened.value;
  const names = speakers.map(({ label }) => label).join('\n');
  return {
    format,
    timePrecision,
    hasEnds,
    speakers: speakers.length,
    labels: createHash('sha256').update(names).digest('hex').slice(0, 16),
    cues: cues.length,
    utterances: utterances.length,
  };
};

describe.skipIf(!isThere)('real exports read as their files say', () => {
  it('and every file has an expectation', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(Object.keys(expected).length);
  });

  it.each(Object.entries(expected))('%s', (path, wanted) => expect(facts(path)).toEqual(wanted));
});
