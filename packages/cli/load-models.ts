import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ModelFiles, type Models, modelNames, openModels } from '@crucible/reading/models/models.ts';

/** The weights that lie beside the reading package. Damaged ones are a fault of the installation. */
export function loadModels(): Models {
  const folder = dirname(createRequire(import.meta.url).resolve('@crucible/reading/models/models.ts'));
  const files = Object.fromEntries(
    modelNames.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.bin`)))]),
  );
  const models = openModels(files as ModelFiles);
  if (!models.ok) throw new Error(`${models.refusal.model}.bin: ${models.refusal.kind}`);
  return models.value;
}
