import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { ModelRefusal } from './model-file.ts';
import { openModel } from './open-model.ts';
import { openStanceModel } from './open-stance-model.ts';
import type { StackedModel } from './stacked-model.ts';
import type { StanceModel } from './stance-model.ts';

/** The files of weights beside this module, each with its card (`<name>.md`). */
export const modelNames = ['coach-moves', 'client-talk', 'stance'] as const;
export type ModelName = (typeof modelNames)[number];

/** Every model a session is read with. */
export type Models = Readonly<Record<Exclude<ModelName, 'stance'>, StackedModel>> & {
  readonly stance: StanceModel;
};

/** Bytes of each file, as the caller found them. */
export type ModelFiles = Readonly<Record<ModelName, Uint8Array>>;

export function openModels(files: ModelFiles): Result<Models, ModelRefusal & { readonly model: ModelName }> {
  const opened: Partial<Record<ModelName, StackedModel | StanceModel>> = {};
  for (const name of modelNames) {
    const model = name === 'stance' ? openStanceModel(files[name]) : openModel(files[name]);
    if (!model.ok) return refuse({ ...model.refusal, model: name });
    opened[name] = model.value;
  }
  return ok(opened as Models);
}

/**
 * Every model, from a function that gives the bytes of a file beside this module. Throws where one is
 * damaged: the weights ship with the program, so that is a fault of the installation.
 */
export function modelsFrom(read: (file: string) => Uint8Array): Models {
  const files = Object.fromEntries(modelNames.map((name) => [name, read(`${name}.bin`)]));
  const models = openModels(files as ModelFiles);
  if (!models.ok) throw new Error(`${models.refusal.model}.bin: ${models.refusal.kind}`);
  return models.value;
}

/** The versions of all weights, as a reading names them. */
export function modelVersions(models: Models): string {
  return modelNames.map((name) => `${name} ${models[name].version}`).join(', ');
}
