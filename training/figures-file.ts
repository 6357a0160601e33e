import { createHash } from 'node:crypto';
import type { Measured } from './measure.ts';

/** What a model's figures are, beside the digest of the weights that were written with them. */
export type FiguresFile = {
  readonly weights: string;
  readonly figures: readonly Figure[];
};

export type Figure = {
  readonly question: string;
  readonly metric: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly videos: number;
  readonly utterances: number;
};

export function figuresFile(weights: Uint8Array, measured: readonly Measured[]): FiguresFile {
  return {
    weights: digestOf(weights),
    figures: measured.map(({ question, metric, estimate, utterances }) => ({
      question,
      metric,
      value: thousandths(estimate.value),
      low: thousandths(estimate.low),
      high: thousandths(estimate.high),
      videos: estimate.n,
      utterances,
    })),
  };
}

export function digestOf(weights: Uint8Array): string {
  return createHash('sha256').update(weights).digest('hex');
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
