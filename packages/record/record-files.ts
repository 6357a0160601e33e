/** What lies in a data folder (docs/architecture/record.md). */
export const recordFile = 'record.sqlite';
export const ringFile = 'keyring.age';
export const backupsFolder = 'backups';
