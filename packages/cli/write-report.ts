import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';

/** Where the report goes; `mode` is that of a file it takes the place of. */
export type ReportPlace = { readonly asked: string; readonly target: string; readonly mode: number };

export type ReportFault =
  | { readonly kind: 'report-is-directory'; readonly path: string }
  | { readonly kind: 'report-is-input'; readonly path: string }
  | { readonly kind: 'report-is-other'; readonly path: string }
  | { readonly kind: 'report-not-plain'; readonly path: string }
  | { readonly kind: 'report-no-folder'; readonly path: string }
  | { readonly kind: 'report-not-written'; readonly path: string; readonly code: string };

/** A session is nobody else's business on a shared machine. */
const ownerOnly = 0o600;

/** Checked before anything is read, so that nobody waits for a report that cannot be written. */
export function findReportPlace(path: string, inputs: readonly string[]): Result<ReportPlace, ReportFault> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return newPlace(path);
    if (there.isDirectory()) return refuse({ kind: 'report-is-directory', path });
    if (!there.isFile()) return refuse({ kind: 'report-not-plain', path });
    if (inputs.some((input) => isSameFile(input, there))) return refuse({ kind: 'report-is-input', path });
    if (there.size > 0 && !/\.html?$/iu.test(path)) return refuse({ kind: 'report-is-other', path });
    return ok({ asked: path, target: realpathSync(path), mode: there.mode & 0o777 });
  } catch (error) {
    return refuse({ kind: 'report-not-written', path, code: codeOf(error) });
  }
}

function newPlace(path: string): Result<ReportPlace, ReportFault> {
  const folder = statSync(dirname(resolve(path)), { throwIfNoEntry: false });
  if (path === '' || path.endsWith('/') || !folder?.isDirectory()) {
    return refuse({ kind: 'report-no-folder', path });
  }
  return ok({ asked: path, target: resolve(path), mode: ownerOnly });
}

function isSameFile(input: string, there: Stats): boolean {
  const stat = input === '-' ? undefined : statSync(input, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.ino === there.ino && stat.dev === there.dev;
}

/** Written beside its place and moved there whole: at no moment is half a report to be seen. */
export function writeReport({ asked, target, mode }: ReportPlace, page: string): Result<string, ReportFault> {
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = openSync(draft, 'wx', mode);
    try {
      writeFileSync(file, page);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
    return ok(asked);
  } catch (error) {
    rmSync(draft, { force: true });
    return refuse({ kind: 'report-not-written', path: asked, code: codeOf(error) });
  }
}

/** Only what the system says is expected here; anything else is a fault of ours. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
