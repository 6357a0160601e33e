/** What the world may do to a plain file. */
export type FileTrouble = 'disk-full' | 'read-only' | 'missing' | 'in-the-way';

const byCode: Readonly<Record<string, FileTrouble>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'in-the-way',
};

export function fileTroubleOf(error: unknown): FileTrouble | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return byCode[error.code];
}
