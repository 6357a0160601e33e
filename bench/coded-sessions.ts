import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Move, moves } from '@crucible/core/session/reading.ts';
import { readCsv } from './read-csv.ts';

/**
 * The AnnoMI development sessions (doi 10.3390/fi15030110) with what experts coded; beside the
 * repository, never in it. Where ten people coded an utterance the majority counts, and nothing is
 * taken from a tie.
 */
export type CodedSession = {
  readonly id: string;
  /** Sessions cut from one video are no independent units. */
  readonly video: string;
  readonly said: readonly Coded[];
};

export type Coded = {
  readonly who: string;
  readonly text: string;
  /** What the therapist mainly does; absent for the client and where the coders tie. */
  readonly move?: Move;
};

const file = join(import.meta.dirname, '../../shared/data/annomi/annomi-dev.csv');

export function codedSessions(): readonly CodedSession[] {
  if (!existsSync(file)) {
    console.log('Skipped: ../shared/data/annomi is not on this machine.');
    return [];
  }
  const bySession = Map.groupBy(readCsv(readFileSync(file, 'utf8')), (row) => row.transcript_id ?? '');
  return [...bySession].map(([id, rows]) => ({ id, video: rows[0]?.video_url ?? '', said: saidIn(rows) }));
}

type Rows = readonly Readonly<Record<string, string>>[];

function saidIn(rows: Rows): Coded[] {
  const byUtterance = [...Map.groupBy(rows, (row) => Number(row.utterance_id))].sort(([a], [b]) => a - b);
  return byUtterance.flatMap(([, codings]) => {
    const text = codings[0]?.utterance_text?.replace(/\s+/gu, ' ').trim() ?? '';
    if (text === '') return [];
    const move = majority(codings.flatMap((row) => moveOf(row.main_therapist_behaviour ?? '')));
    return [{ who: codings[0]?.interlocutor ?? '', text, ...(move !== undefined && { move }) }];
  });
}

function moveOf(code: string): Move[] {
  const name = code === 'therapist_input' ? 'input' : code;
  return moves.filter((move) => move === name);
}

function majority(coded: readonly Move[]): Move | undefined {
  const counts = moves.map((move) => coded.filter((one) => one === move).length);
  const most = Math.max(...counts);
  const winners = moves.filter((_, at) => counts[at] === most);
  return most > 0 && winners.length === 1 ? winners[0] : undefined;
}
