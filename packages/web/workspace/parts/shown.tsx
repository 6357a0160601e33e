import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RefusalNote } from './refusal-note.tsx';

/** What a query brings, once it is there; says that it is on its way, and why it does not come. */
export function Shown<T>({
  of: query,
  children,
}: {
  readonly of: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  return query.error ? <RefusalNote error={query.error} /> : <Waiting />;
}

export function Waiting() {
  return (
    <p className="waiting" role="status">
      One moment…
    </p>
  );
}
