/** What a profile is computed from: people in rows, each with eight octant scores. */
export type ProfileTable = {
  /** Eight columns, PA to NO; a missing score is absent. */
  readonly octants: readonly Column[];
  /** Whose correlations with the octants make the profiles; none: the profile is that of the octants' means. */
  readonly measures: readonly { readonly name: string; readonly values: Column }[];
  /** The group of each row; a row without one is in no analysis. */
  readonly groups?: readonly (string | undefined)[];
};
export type Column = readonly (number | undefined)[];

/**
 * `listwise`: a row that lacks any number asked for is left out. `pairwise`: each mean or correlation takes
 * the rows that have its own numbers.
 */
export type Missing = 'listwise' | 'pairwise';

/** The places of the rows that take part, in their order. */
export function takingPart({ octants, measures, groups }: ProfileTable, missing: Missing): number[] {
  const columns = [...octants, ...measures.map(({ values }) => values)];
  const rows = Array.from({ length: octants[0]?.length ?? 0 }, (_, row) => row);
  return rows.filter(
    (row) =>
      (groups === undefined || groups[row] !== undefined) &&
      (missing === 'pairwise' || columns.every((column) => column[row] !== undefined)),
  );
}
