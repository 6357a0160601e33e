import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { GivenBytes } from '@crucible/practice/outside.ts';
import type { FastifyRequest } from 'fastify';

/** Bytes of one file, as the importers take it. */
export const mostUpload = 25 * 1024 * 1024;
const mostAsked = 256 * 1024;
/** Files on their way at once; each lies in memory until it is sealed. */
const mostAtOnce = 4;

export const uploadLimits = {
  fileSize: mostUpload,
  files: 1,
  fields: 1,
  fieldSize: mostAsked,
  fieldNameSize: 20,
  parts: 2,
  headerPairs: 20,
} as const;

export type Upload = { readonly asked: unknown; readonly file?: GivenBytes };

let onTheWay = 0;

/**
 * An act with one file: first the field `asked`, then the file. It is streamed into memory in bounds and
 * never onto a disk, where it would lie in clear.
 */
export async function takeUpload(request: FastifyRequest): Promise<Result<Upload, DoorRefusal>> {
  if (onTheWay >= mostAtOnce) return refuse({ kind: 'too-busy' });
  onTheWay++;
  try {
    return await partsOf(request);
  } finally {
    onTheWay--;
  }
}

async function partsOf(request: FastifyRequest): Promise<Result<Upload, DoorRefusal>> {
  let asked: unknown;
  let file: GivenBytes | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      file = { name: nameOf(part.filename), bytes: new Uint8Array(bytes) };
    } else if (part.fieldname === 'asked' && typeof part.value === 'string') {
      if (part.valueTruncated) return refuse({ kind: 'not-understood' });
      asked = parsed(part.value);
    }
  }
  if (asked === undefined) return refuse({ kind: 'not-understood' });
  return ok({ asked, ...(file !== undefined && { file }) });
}

/** A name is a name: no folder before it, nothing that a terminal obeys, and not long. */
function nameOf(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/u).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 200);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
