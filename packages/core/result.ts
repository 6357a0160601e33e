/**
 * What a rule answers: the value, or the refusal that says why not.
 * A refusal is expected and carries facts, never wording; a defect is thrown.
 */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function refuse<R>(refusal: R): Result<never, R> {
  return { ok: false, refusal };
}

/** The same answer with its value turned into another; a refusal stays what it is. */
export function mapResult<T, U, R>(result: Result<T, R>, turn: (value: T) => U): Result<U, R> {
  return result.ok ? ok(turn(result.value)) : result;
}
