import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadsTranscripts } from '@crucible/practice/outside.ts';
import { readingFrom } from '@crucible/practice/reading-by.ts';

/** Reading with the weights that lie beside the reading package. */
export function shippedReading(): ReadsTranscripts {
  const folder = dirname(createRequire(import.meta.url).resolve('@crucible/reading/models/models.ts'));
  return readingFrom((file) => new Uint8Array(readFileSync(join(folder, file))));
}
