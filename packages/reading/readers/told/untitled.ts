import type { Mention } from './mention.ts';

/**
 * "Mr. Vogel" is "Vogel" where the same session names him without the title too, and nobody else of that name
 * has another title.
 */
export function untitled(session: readonly (readonly Mention[])[]): (readonly Mention[])[] {
  const heads = new Set(session.flat().flatMap(({ kind, head }) => (kind === 'name' ? [head] : [])));
  const titled = [...heads].filter((head) => heads.has(surnameOf(head)));
  const bySurname = Map.groupBy(titled, surnameOf);
  const plain = new Map(
    [...bySurname].flatMap(([surname, [only, other]]) =>
      only !== undefined && other === undefined ? [[only, surname]] : [],
    ),
  );
  return session.map((mentions) => mentions.map((mention) => called(mention, plain)));
}

function called(mention: Mention, plain: ReadonlyMap<string, string>): Mention {
  const head = mention.kind === 'name' ? plain.get(mention.head) : undefined;
  return head === undefined ? mention : { ...mention, head };
}

/** The word behind a title; nothing where there is none. */
function surnameOf(head: string): string {
  return head.includes(' ') ? head.slice(head.indexOf(' ') + 1) : '';
}
