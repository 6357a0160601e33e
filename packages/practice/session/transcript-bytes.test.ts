import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedModels } from '@crucible/reading/fixtures/shipped-models.ts';
import { transcriptOf } from '@crucible/reading/fixtures/transcript.ts';
import { readSession } from '@crucible/reading/read-session.ts';
import { openTranscript } from '@crucible/reading/transcript/open-transcript.ts';
import type { Transcript } from '@crucible/reading/transcript/transcript.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading, openText, packReading, packTranscript } from './transcript-bytes.ts';

/** Our own zoo, and real exports where they are beside the repository. */
const zoo = join(import.meta.dirname, '../../reading/fixtures');
const real = join(import.meta.dirname, '../../../../shared/data/transcripts');
if (!existsSync(real)) console.warn('Skipped: ../shared/data/transcripts is not on this machine.');

const transcriptsIn = (folder: string): Transcript[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
    .flatMap((entry) => {
      const opened = openTranscript(readFileSync(join(entry.parentPath, entry.name)));
      return opened.ok ? [opened.value] : [];
    });

const ours = transcriptsIn(zoo);

const unsealed = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

function expectWhole(transcript: Transcript): void {
  const { original: _, ...kept } = transcript;
  const { text, cues } = packTranscript(transcript);
  expect(openText(unsealed(text), unsealed(cues))).toEqual(kept);
  const reading = readSession(transcript, shippedModels());
  expect(openReading(packReading(reading))).toEqual(reading);
}

function expectSameWithoutCues(transcript: Transcript): void {
  const text = openText(packTranscript(transcript).text);
  expect(text.cues.map((cue) => cue.text)).toEqual(transcript.cues.map((cue) => cue.text));
  expect(readSession({ ...text, original: new Uint8Array() }, shippedModels())).toEqual(
    readSession(transcript, shippedModels()),
  );
}

describe('a sealed transcript', () => {
  it('opens as what it was, its reading too: our zoo', () => {
    expect(ours.length).toBeGreaterThan(50);
    for (const transcript of ours) expectWhole(transcript);
  });

  it.skipIf(!existsSync(real))('opens as what it was, its reading too: real exports', () => {
    const transcripts = transcriptsIn(real);
    expect(transcripts.length).toBeGreaterThan(10);
    for (const transcript of transcripts) {
      expectWhole(transcript);
      expectSameWithoutCues(transcript);
    }
  });

  it('opens as what it was, whatever was said', () => {
    const said = fc.record({
      who: fc.constantFrom('Ines', 'Mara', '__proto__'),
      says: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      from: fc.nat(3_000),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (pieces) => expectWhole(transcriptOf(pieces))),
      { numRuns: 200, seed: 4 },
    );
  });

  it('reads the same after its raw cues are gone, from the words of its utterances', () => {
    for (const transcript of ours) expectSameWithoutCues(transcript);
  });

  it('keeps in its text nothing that only the raw cues hold: labels of pieces, words as first heard', () => {
    const [cue] = transcriptOf([{ who: 'Ines', says: 'We start.' }]).cues;
    if (cue === undefined) throw new Error('there is one piece');
    const transcript = transcriptOf([{ who: 'Ines', says: 'We start.' }]);
    const cues = [{ ...cue, asHeard: 'We smart.', id: 'c-77' }];
    const { text } = packTranscript({ ...transcript, cues });
    expect(new TextDecoder().decode(text)).not.toMatch(/smart|c-77/u);
  });
});
