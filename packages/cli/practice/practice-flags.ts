/** What every command about a practice may be told. */
export type PracticeFlags = {
  readonly folder?: string;
  readonly passphraseFile?: string;
};

export type WhereFlags = { readonly engagement?: string; readonly other?: string };

/** The folder named on the command line, else the one that the surroundings name. */
export function folderOf({ folder }: PracticeFlags): string | undefined {
  return folder ?? process.env.CRUCIBLE_FOLDER;
}

export function passphraseFileOf({ passphraseFile }: PracticeFlags): string | undefined {
  return passphraseFile ?? process.env.CRUCIBLE_PASSPHRASE_FILE;
}
