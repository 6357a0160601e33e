import { ok, refuse } from '@crucible/core/result.ts';
import { type Models, modelsFrom } from '@crucible/reading/models/models.ts';
import { readFiles } from '@crucible/reading/read-files.ts';
import { readSession } from '@crucible/reading/read-session.ts';
import type { ReadsTranscripts } from './outside.ts';

/** Reads where it stands; an edge that serves several people at once reads in a worker. */
export function readingBy(models: Models): ReadsTranscripts {
  return {
    readTranscript: async ({ name, bytes }, choices) => {
      const [file] = readFiles([{ name, content: bytes, choices }], models);
      if (file === undefined) throw new Error('one file gives one reading');
      return 'refusal' in file.outcome ? refuse(file.outcome.refusal) : ok(file.outcome);
    },
    readAnew: (transcript, options) => readSession(transcript, models, options),
  };
}

/** The same, from a function that gives the bytes of a file of weights by its name. */
export function readingFrom(readWeights: (file: string) => Uint8Array): ReadsTranscripts {
  return readingBy(modelsFrom(readWeights));
}
