import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderReport } from '@crucible/display/report/report.ts';
import { shippedModels } from '@crucible/reading/fixtures/shipped-models.ts';
import { type ModelFiles, modelNames, openModels } from '@crucible/reading/models/models.ts';
import { readSession } from '@crucible/reading/read-session.ts';
import { countWords } from '@crucible/reading/tokens.ts';
import { openTranscript } from '@crucible/reading/transcript/open-transcript.ts';
import { spokenHour } from './spoken-hour.ts';

/**
 * How fast an hour is read: open, read and report apart, in one process on one core, cold (first run
 * of the process) and warm (median of many); then the whole command from a cold start, and memory.
 */
export async function main(): Promise<void> {
  console.log(`Reading, ${cpus()[0]?.model ?? 'unknown processor'}, one core, Node ${process.versions.node}`);
  const rows = [measured('an hour, 9,000 words', 9000, 30), measured('a day, 40,000 words', 40_000, 12)];
  console.table(rows);
  console.table(weightRows());
  console.table([command('an hour, 9,000 words', 9000), command('a day, 40,000 words', 40_000)]);
}

/** Files of weights, and how long all of them take to open: cold, then the median of many. */
function weightRows(): Row[] {
  const folder = join(import.meta.dirname, '../packages/reading/models');
  const files = modelNames.map(
    (name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.bin`)))] as const,
  );
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    const opened = openModels(Object.fromEntries(files) as ModelFiles);
    if (!opened.ok) throw new Error(`${opened.refusal.model}: ${opened.refusal.kind}`);
    return performance.now() - begin;
  });
  return [
    {
      'weights of': modelNames.join(', '),
      kB: Math.round(files.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1024),
      'first opening ms': round(times[0] ?? 0),
      'warm opening ms': round(median(times)),
    },
  ];
}

type Row = Readonly<Record<string, string | number>>;

function measured(what: string, words: number, rounds: number): Row {
  const bytes = new TextEncoder().encode(spokenHour(words));
  const cold = once(bytes);
  const runs = Array.from({ length: rounds }, () => once(bytes)).slice(5);
  const of = (key: keyof Times): number => median(runs.map((run) => run[key]));
  const warm = of('open') + of('read');
  const spoken = cold.words;
  return {
    what,
    words: spoken,
    'cold ms': round(cold.open + cold.read),
    'warm open ms': round(of('open')),
    'warm read ms': round(of('read')),
    'warm ms': round(warm),
    'words per second': Math.round((spoken / warm) * 1000),
    'report ms': round(of('report')),
    'report kB': Math.round(cold.size / 1024),
    'heap MB': Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}

type Times = {
  readonly open: number;
  readonly read: number;
  readonly report: number;
  readonly size: number;
  readonly words: number;
};

const models = shippedModels();

function once(bytes: Uint8Array): Times {
  const begin = performance.now();
  const opened = openTranscript(bytes);
  if (!opened.ok) throw new Error(`the invented hour was refused: ${opened.refusal.kind}`);
  const openedAt = performance.now();
  const reading = readSession(opened.value, models, { goal: 'say no to the chair' });
  const readAt = performance.now();
  const html = renderReport([{ name: 'hour.vtt', outcome: { transcript: opened.value, reading } }]);
  const end = performance.now();
  const words = opened.value.utterances.reduce((sum, { text }) => sum + countWords(text), 0);
  return { open: openedAt - begin, read: readAt - openedAt, report: end - readAt, size: html.length, words };
}

const starts = 7;

function command(what: string, words: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'crucible-bench-'));
  const file = join(folder, 'hour.vtt');
  writeFileSync(file, spokenHour(words));
  const times = Array.from({ length: starts }, () => {
    const begin = performance.now();
    const args = [
      join(import.meta.dirname, '../packages/cli/crucible.mjs'),
      'read',
      file,
      '--html',
      join(folder, 'report.html'),
    ];
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`crucible read ended with ${status}`);
    return performance.now() - begin;
  });
  rmSync(folder, { recursive: true });
  return {
    'crucible read --html': what,
    'median ms': round(median(times)),
    'slowest ms': round(Math.max(...times)),
    starts,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
