import type { GivenFile } from '@crucible/reading/read-files.ts';
import { standardLimits } from '@crucible/reading/transcript/open-source.ts';

export type TakenFiles = {
  readonly files: readonly GivenFile[];
  /** Names of what could not be opened: folders, and files that went away. */
  readonly unopened: readonly string[];
};

/** What was dropped or chosen; a file that is too large is refused by its size and never loaded. */
export async function takeFiles(chosen: readonly File[]): Promise<TakenFiles> {
  const taken = await Promise.all(chosen.map(takeFile));
  return {
    files: taken.filter((file) => typeof file !== 'string'),
    unopened: taken.filter((file) => typeof file === 'string'),
  };
}

async function takeFile(file: File): Promise<GivenFile | string> {
  const { name, size } = file;
  if (size > standardLimits.bytes) {
    return { name, content: { refusal: { kind: 'too-large', bytes: size, limit: standardLimits.bytes } } };
  }
  try {
    return { name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return name;
  }
}
