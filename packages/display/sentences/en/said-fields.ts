import { pulseItems } from '@crucible/core/alliance/pulse.ts';
import { octants } from '@crucible/core/circumplex/octant.ts';
import { streamNames } from '@crucible/core/engagement/stream.ts';
import { idPattern } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { clientStreamWords } from './copies.ts';
import { howItWasItems } from './how-it-was-items.ts';
import { partWords } from './mirror.ts';
import { stepWords } from './session.ts';
import { dateAt } from './time.ts';

/** One thing that a line says, in words for whoever it is about. */
export type SaidField = { readonly label: string; readonly value: string };

/**
 * What a line of any topic says, part by part. Names that only the record needs are left out here: the copy as
 * data has them. A part that nobody has found a label for is called by its own name.
 */
export function saidFields(said: Readonly<Record<string, unknown>>): readonly SaidField[] {
  return fieldsOf(said, []);
}

type Path = readonly string[];

function fieldsOf(value: unknown, path: Path): readonly SaidField[] {
  if (value === null || value === undefined) return [];
  if (isPlace(value)) return [{ label: labelOf(path), value: `line ${value.seq}` }];
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, path));
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => !hidden.has(name))
      .flatMap(([name, part]) => fieldsOf(part, [...path, name]));
  const words = wordsOf(value, path.at(-1) ?? '');
  return words === undefined ? [] : [{ label: labelOf(path), value: words }];
}

function isPlace(value: unknown): value is { readonly seq: number } {
  return typeof value === 'object' && value !== null && 'seq' in value && 'hash' in value;
}

/** Of the machinery: who asks for what by which name, and which file lies where. */
const hidden: ReadonlySet<string> = new Set(['asks', 'reader', 'blob', 'blobs', 'digest', 'hash', 'side']);

function wordsOf(value: unknown, name: string): string | undefined {
  if (typeof value === 'number') return times.has(name) ? dateAt(instant(value)) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string' || (idPattern.test(value) && value.length === 26)) return undefined;
  if (name === 'octant' || name === 'tap') return octantWords(value);
  const stream = streamNames.find((one) => one === value);
  return name === 'stream' && stream !== undefined ? clientStreamWords[stream] : value;
}

function octantWords(value: string): string {
  const found = octants.find((one) => one === value);
  return found === undefined ? value : stepWords[found];
}

/** Milliseconds that are a moment and not a length. */
const times: ReadonlySet<string> = new Set(['start', 'from', 'until', 'firstAt', 'at', 'due']);

function labelOf(path: Path): string {
  const named = path.flatMap((name) => (name in dropped ? [] : [labels[name] ?? plain(name)]));
  const label = named.join(', ') || plain(path.at(-1) ?? '');
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** Parts of a path that say nothing more than what is in them. */
const dropped: Readonly<Record<string, true>> = { octant: true, parts: true, told: true, answer: true };

function plain(name: string): string {
  return name.replace(/(?<small>[a-z])(?<capital>[A-Z])/gu, '$<small> $<capital>').toLowerCase();
}

const lineWords = 'about';
const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(pulseItems.map((item) => [item, howItWasItems.client[item]])),
  ...partWords,
  earlier: lineWords,
  line: lineWords,
  draft: lineWords,
  asked: lineWords,
  held: lineWords,
  ratings: 'from 0 to 10',
  feltOff: 'something felt off',
  word: 'one word',
  notSaid: 'not said',
  start: 'begins',
  tap: 'done',
  cast: 'people',
  what: 'what',
};
