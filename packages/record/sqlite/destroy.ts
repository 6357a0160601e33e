import type { DatabaseSync } from 'node:sqlite';
import type { PracticeId } from '@crucible/core/ids.ts';
import type { Change } from '../storage.ts';

export type Destroy = (change: Pick<Change, 'destroys' | 'forgetting'>) => void;

/** Within the transaction of whoever asks for it; `secure_delete` overwrites what goes. */
export function destroyer(database: DatabaseSync, practice: PracticeId): Destroy {
  const at = 'WHERE practice = ? AND stream = ?';
  const body = database.prepare(`UPDATE entry SET body = NULL ${at} AND seq = ?`);
  const key = database.prepare(`UPDATE sealing_key SET wrapped = NULL ${at} AND key = ?`);
  const rows = database.prepare(`DELETE FROM blob_row ${at} AND blob = ?`);
  const begin = database.prepare(beginForgetting);
  return ({ destroys, forgetting }) => {
    for (const { stream, seqs, keys, blobs } of destroys) {
      for (const seq of seqs) body.run(practice, stream, seq);
      for (const name of keys) key.run(practice, stream, name);
      for (const blob of blobs) rows.run(practice, stream, blob);
    }
    for (const { stream, generation } of forgetting) begin.run(practice, stream, generation);
  };
}

/** Where it had begun before and is begun again, the later generation goes too. */
export const beginForgetting = `INSERT INTO forgetting VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET generation = max(generation, excluded.generation)`;
