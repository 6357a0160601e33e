import type { SeenSession } from '../../training/coded-lessons.ts';
import type { Measured } from '../../training/measure.ts';
import { besideFloor } from './floors.ts';

export type Row = Readonly<Record<string, string | number>>;

/** One reader's part of `npm run bench -- accuracy`: one file in this folder. */
export type ReaderAccuracy = {
  readonly title: string;
  readonly rows: (sessions: readonly SeenSession[]) => readonly Row[];
};

/** What stands beside a figure of ours. */
export type Beside = {
  readonly baseline?: number;
  readonly 'best published'?: number;
  readonly humans?: number;
};

export function measuredRow({ question, metric, estimate, utterances }: Measured, beside: Beside = {}): Row {
  const name = `${question}: ${metric}`;
  return {
    metric: name,
    ours: shown(estimate.value),
    ...besideFloor(name, estimate.value),
    '95 %': `${shown(estimate.low)} to ${shown(estimate.high)}`,
    videos: estimate.n,
    n: utterances,
    ...beside,
  };
}

export function shown(value: number): string {
  return value.toFixed(3);
}
