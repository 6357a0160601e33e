/** How two words are parted: not, by a comma, or by what ends a clause. */
export type Gap = 'none' | 'comma' | 'clause';
