import { cpus } from 'node:os';
import { measureContrasts } from './mirror/measure-contrasts.ts';
import { measureDoings } from './mirror/measure-doings.ts';
import { measureLikenesses } from './mirror/measure-likenesses.ts';
import { measurePower } from './mirror/measure-power.ts';
import { measurePull } from './mirror/measure-pull.ts';

/**
 * How often the mirror speaks, and how often wrongly: engagements are made up with a known truth, written as
 * entries, folded, counted and put into words by the code that a page uses (docs/methods/likeness.md). The
 * generator is written for this bench alone and shares nothing with the method but the octants' angles.
 */
export function main(): void {
  console.log(`The mirror, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
  const times = Number(process.env.MIRROR_TIMES ?? 1);
  const rounds = (least: number): number => Math.max(20, Math.round(least * times));
  console.log('\nWhat is said after twelve sessions, with the gate, from entries to the sentence:');
  console.table(measureLikenesses(rounds(500)));
  console.log('\nPower of both conditions together, with the gate off, by scenes in each set:');
  console.table(measurePower(rounds(2000)));
  console.log('\nTwo directions told apart, of those that both passed their gate (and how many those are):');
  console.table(measureContrasts(rounds(2000)));
  console.log('\nThe pull from the one-word taps of the notes, from entries to the sentence:');
  console.table(measurePull(rounds(2000)));
  console.log('\nThe pull from transcripts, from the sums that works lend to the sentence:');
  console.table(measureDoings(rounds(2000)));
}
