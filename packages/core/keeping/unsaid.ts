/** Lines that are not said yet end in said, supervision or let go, and in nothing else. */
export const unsaid: ReadonlySet<string> = new Set(['unsaid-opened', 'finding-confirmed']);
