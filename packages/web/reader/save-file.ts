export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

/** Hands a file to the browser's downloads and forgets it. */
export function saveFile({ name, type, text }: SavedFile): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers still read from the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

/** The name of the first session with another ending; what a file system refuses is left out. */
export function nameToSave(session: string, ending: string): string {
  const stem = session.replace(/\.[a-z\d]{1,5}$/iu, '').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ');
  return `${stem.trim().slice(0, 80) || 'session'}${ending}`;
}
