/** Lets the page show that it works before a second of it is taken by the passphrase. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
