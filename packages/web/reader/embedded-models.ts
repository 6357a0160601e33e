import { type ModelFiles, type Models, modelNames, openModels } from '@crucible/reading/models/models.ts';

/** Put in place by tools/build-reader.ts: each file of weights in base64. */
declare const crucibleWeights: Readonly<Record<string, string>>;

/** The weights inside this page, opened when they are first needed. */
export function embeddedModels(): Models {
  opened ??= openEmbedded();
  return opened;
}

let opened: Models | undefined;

function openEmbedded(): Models {
  const files = Object.fromEntries(
    modelNames.map((name) => [
      name,
      Uint8Array.from(atob(crucibleWeights[name] ?? ''), (unit) => unit.charCodeAt(0)),
    ]),
  );
  const models = openModels(files as ModelFiles);
  if (!models.ok) throw new Error(`${models.refusal.model}: ${models.refusal.kind}`);
  return models.value;
}
