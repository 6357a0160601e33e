/** One key for a person under either of two aliases that stand side by side. */
export function personKey(called: string, aliases: ReadonlyMap<string, string>): string {
  const other = aliases.get(called);
  return other !== undefined && other < called ? other : called;
}
