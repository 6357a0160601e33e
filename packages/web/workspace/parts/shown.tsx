import { isDoorRefusal } from '@crucible/display/sentences/en/door.ts';
import type { ReactNode } from 'react';
import { refusalIn } from '../api.ts';
import { RefusalNote } from './refusal-note.tsx';

/** As far as something has come that was asked for. */
export type Come<T> = { readonly data: T | undefined; readonly error: unknown };

/**
 * What a query brings, once it is there; says that it is on its way, and why it does not come. What a rule
 * refuses now is shown no longer; where only the way there fails, what has come stays.
 */
export function Shown<T>({
  of: { data, error },
  children,
}: {
  readonly of: Come<T>;
  readonly children: (value: T) => ReactNode;
}) {
  if (data !== undefined && !isRuledOut(error)) return children(data);
  return error ? <RefusalNote error={error} /> : <Waiting />;
}

/** The same of several that say something only together: what none of them says yet is not said for them. */
export function AllShown<T>({
  of,
  children,
}: {
  readonly of: readonly Come<T>[];
  readonly children: (values: readonly T[]) => ReactNode;
}) {
  const values = of.flatMap(({ data, error }) => (data === undefined || isRuledOut(error) ? [] : [data]));
  const error = of.map((one) => one.error).find((one) => one !== null && one !== undefined);
  return <Shown of={{ data: values.length === of.length ? values : undefined, error }}>{children}</Shown>;
}

function isRuledOut(error: unknown): boolean {
  const refusal = refusalIn(error);
  return refusal !== undefined && refusal.kind !== 'no-answer' && !isDoorRefusal(refusal);
}

export function Waiting() {
  return (
    <p className="waiting" role="status">
      One moment…
    </p>
  );
}
