const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A name for one act: 26 letters and figures of base 32, so that asking twice does it once. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return [...bytes].map((byte) => letters[byte % 32]).join('');
}
