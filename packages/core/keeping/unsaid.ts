import { itemsOf } from '../long-list.ts';
import type { KeptLine, KeptLines } from './kept-lines.ts';

const endings: ReadonlySet<string> = new Set(['finding-opened', 'finding-let-go']);

/**
 * Lines that are not said yet, by number: they end in said, supervision or let go, and in nothing else. A finding
 * that `shared` says was opened or let go is none of them any more.
 */
export function unsaidIn(lines: KeptLines, shared: KeptLines): ReadonlySet<number> {
  const ended = endedIn(itemsOf(shared));
  const isUnsaid = ({ kind, about }: KeptLine): boolean =>
    kind === 'unsaid-opened' || (kind === 'finding-confirmed' && !ended.has(about));
  return new Set(
    itemsOf(lines)
      .filter(isUnsaid)
      .map(({ seq }) => seq),
  );
}

/** The findings that these lines say were opened or let go. */
export function endedIn(shared: readonly KeptLine[]): ReadonlySet<string | undefined> {
  return new Set(shared.filter(({ kind }) => endings.has(kind)).map(({ about }) => about));
}
