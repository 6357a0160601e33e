import { analyseProfiles, type Profiles } from '@crucible/core/circumplex/analyse-profiles.ts';
import { takingPart } from '@crucible/core/circumplex/profile-table.ts';
import { pcg32, seedFrom } from '@crucible/core/random.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Draws } from '@crucible/core/statistics/resampled-sums.ts';
import { type Choice, type Chosen, type ColumnFault, chooseColumns } from './choose-columns.ts';
import type { Analysed } from './circumplex-json.ts';
import { octantOrder } from './octant-order.ts';
import { type IndexFault, openIndices } from './open-indices.ts';
import { openTable, type TableFault } from './open-table.ts';
import { type Preparation, type PreparationFault, prepareOctants } from './prepare-octants.ts';
import type { AskFault } from './words.ts';

/** What is asked of a table. */
export type Asked = Choice &
  Preparation & {
    readonly order: 'asked' | 'none';
    readonly missing: 'listwise' | 'pairwise';
    readonly contrast: 'asked' | 'none';
    readonly level: number;
    readonly boots?: number;
    /** Without one it comes from the table: the same table gives the same intervals. */
    readonly seed?: number;
  };

type Analysis = { readonly analysed: Omit<Analysed, 'file'>; readonly profiles: Profiles };
export type AnalysisFault = TableFault | ColumnFault | PreparationFault | IndexFault | AskFault;

/** `indices`: the bytes of a file of draws, where they are given. */
export function analyseFile(
  bytes: Uint8Array,
  asked: Asked,
  indices: Uint8Array | undefined,
): Result<Analysis, AnalysisFault> {
  const table = openTable(bytes);
  if (!table.ok) return table;
  const chosen = chooseColumns(table.value, asked);
  if (!chosen.ok) return chosen;
  const prepared = prepareOctants(chosen.value.table, asked);
  if (!prepared.ok) return prepared;
  const rows = table.value.rows.length;
  const used = takingPart(prepared.value, asked.missing).length;
  if (used < 2) return refuse({ kind: 'too-few', used, rows });
  const seed = asked.seed ?? seedFrom(JSON.stringify(prepared.value));
  const draws = indices === undefined ? drawn(asked, seed) : given(indices, used);
  if (!draws.ok) return draws;
  const { missing, level } = asked;
  const { profiles, contrast } = analyseProfiles(prepared.value, { missing, level, draws: draws.value });
  if (asked.contrast === 'asked' && profiles.length !== 2) {
    return refuse({ kind: 'no-two', profiles: profiles.length });
  }
  return ok({
    analysed: {
      ...factsOf(chosen.value, asked),
      ...(asked.order === 'asked' && { order: octantOrder(prepared.value) ?? 'unknown' }),
      rows,
      used,
      draws: draws.value.kind === 'given' ? draws.value.rows.length : draws.value.draws,
      ...(draws.value.kind === 'drawn' && { seed }),
    },
    profiles: asked.contrast === 'asked' && contrast ? { profiles, contrast } : { profiles },
  });
}

function factsOf({ octants, table }: Chosen, { missing, level, ipsatised, standardised }: Asked) {
  const scores = table.measures.length > 0 ? ('correlations' as const) : ('means' as const);
  const made = [
    ...(ipsatised === 'asked' ? (['ipsatised'] as const) : []),
    ...(standardised === 'asked' ? (['standardised'] as const) : []),
  ];
  return { octants, scores, missing, level, ...(made.length > 0 && { made }) };
}

function drawn({ boots = 2000 }: Asked, seed: number): Result<Draws, never> {
  return ok({ kind: 'drawn', random: pcg32(seed), draws: boots });
}

function given(indices: Uint8Array, used: number): Result<Draws, IndexFault> {
  const rows = openIndices(indices, used);
  return rows.ok ? ok({ kind: 'given', rows: rows.value }) : rows;
}
