import { plainText } from '@crucible/display/sentences/en/name.ts';
import type { GivenFile } from '@crucible/reading/read-files.ts';

export type Progress = { readonly begun: (at: number) => void; readonly done: () => void };

/** Below this one file is read before a line about it could be. */
const worthTelling = 1_000_000;

/** One line that is written over; nothing at all where no person looks on. */
export function progressOn(
  stream: NodeJS.WriteStream,
  files: readonly Pick<GivenFile, 'name' | 'content'>[],
): Progress {
  const isLong = files.some(({ content }) => 'length' in content && content.length > worthTelling);
  if (!stream.isTTY || (files.length < 2 && !isLong))
    return { begun: () => undefined, done: () => undefined };
  const clear = '\r\u001b[2K';
  return {
    begun: (at) => {
      const line = `Reading ${at + 1} of ${files.length}: ${plainText(files[at]?.name ?? '')}`;
      stream.write(`${clear}${line.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    done: () => stream.write(clear),
  };
}
