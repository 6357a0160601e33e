import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Models, modelsFrom } from '@crucible/reading/models/models.ts';

/** The weights that lie beside the reading package. */
export function loadModels(): Models {
  const folder = dirname(createRequire(import.meta.url).resolve('@crucible/reading/models/models.ts'));
  return modelsFrom((file) => new Uint8Array(readFileSync(join(folder, file))));
}
