import { ok, refuse } from '@crucible/core/result.ts';
import { readFiles } from '@crucible/reading/read-files.ts';
import type { Outside } from './outside.ts';

/** Reads where it stands; an edge that serves several people at once does it in a worker. */
export const readTranscript: Outside['readTranscript'] = async ({ name, bytes }, choices) => {
  const [file] = readFiles([{ name, content: bytes, choices }]);
  if (file === undefined) throw new Error('one file gives one reading');
  return 'refusal' in file.outcome ? refuse(file.outcome.refusal) : ok(file.outcome);
};
