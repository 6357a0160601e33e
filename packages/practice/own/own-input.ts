import { sealedLength } from '@crucible/core/own/only-mine.ts';
import { z } from 'zod';

/** `age-encryption.org/v1`, a line, and `-> X25519`, as far as whole groups of base64url go. */
const head = 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0-IFgyNTUx';

/** What the client's browser sealed: an age file, always of one length, whatever is in it. */
export const sealedInput = z
  .string()
  .length(sealedLength)
  .regex(new RegExp(`^${head}[\\w-]+$`, 'u'))
  .describe('an age file of one fixed size, in base64url');

export const recipientInput = z.string().regex(/^age1[a-z0-9]{58}$/u);

/** The half of a key that opens, in an age file of its own. */
export const sealedKeyInput = z
  .string()
  .max(4000)
  .regex(/^YWdlLWVuY3J5cHRpb24ub3JnL3Yx[\w-]+$/u);
