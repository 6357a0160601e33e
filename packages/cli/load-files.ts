import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { GivenFile } from '@crucible/reading/read-files.ts';
import { standardLimits } from '@crucible/reading/transcript/open-source.ts';
import { tellApart } from './tell-apart.ts';

/** A path that cannot be read as a file. */
export type FileFault =
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'not-plain'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string }
  | { readonly kind: 'input-twice' };

/** The files in the given order, or everything that is wrong with the paths. Too large ones stay closed. */
export async function loadFiles(paths: readonly string[]): Promise<Result<GivenFile[], FileFault[]>> {
  if (paths.filter((path) => path === '-').length > 1) return refuse([{ kind: 'input-twice' }]);
  const names = tellApart(paths);
  const files: GivenFile[] = [];
  const faults: FileFault[] = [];
  for (const [at, path] of paths.entries()) {
    const content = path === '-' ? await loadInput() : loadFile(path);
    if ('kind' in content) faults.push(content);
    else files.push({ name: names[at] ?? path, content });
  }
  return faults.length > 0 ? refuse(faults) : ok(files);
}

function loadFile(path: string): GivenFile['content'] | FileFault {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK opening a named pipe would wait for somebody to write into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, isFile, isDirectory } = kindOf(file);
    if (isDirectory) return { kind: 'directory', path };
    if (!isFile) return { kind: 'not-plain', path };
    return size > standardLimits.bytes ? tooLarge(size) : readFileSync(file);
  } catch (error) {
    return faultOf(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function kindOf(file: number): { size: number; isFile: boolean; isDirectory: boolean } {
  const stat = fstatSync(file);
  return { size: stat.size, isFile: stat.isFile(), isDirectory: stat.isDirectory() };
}

function faultOf(error: unknown, path: string): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', path };
  return code === 'EISDIR' ? { kind: 'directory', path } : { kind: 'unreadable', path, code };
}

async function loadInput(): Promise<GivenFile['content'] | FileFault> {
  if (process.stdin.isTTY)
    process.stderr.write('Paste the transcript, then press Ctrl-D on a line of its own.\n');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > standardLimits.bytes) return tooLarge(size);
    }
  } catch (error) {
    return faultOf(error, '-');
  }
  return Buffer.concat(chunks);
}

function tooLarge(bytes: number): GivenFile['content'] {
  return { refusal: { kind: 'too-large', bytes, limit: standardLimits.bytes } };
}
