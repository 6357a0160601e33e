import { toldActs } from '../../lexicons/told-acts.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import { verbForms } from '../../lexicons/verb-forms.ts';

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(verbForms).flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);

const bases: ReadonlySet<string> = new Set([
  ...Object.keys(verbForms),
  ...Object.entries(toldActs).flatMap(([cell, acts]) =>
    cell.startsWith('is') ? [] : acts.map((act) => act.split(/[ -]/u)[0] ?? ''),
  ),
  ...[
    toldGrammar.saying,
    toldGrammar.thinking,
    toldGrammar.chaining,
    toldGrammar.causing,
    toldGrammar.wishingWould,
  ].flat(),
  'want',
  'wish',
  'hope',
  'become',
  'seem',
  'move',
  'end',
  'happen',
  'live',
  'change',
  'turn',
  'need',
]);

/** Base form of a verb that the lexicons know, or nothing. */
export function lemmaOf(word: string): string | undefined {
  const found = irregular.get(word) ?? (bases.has(word) ? word : undefined);
  if (found !== undefined) return found;
  return stems(word).find((stem) => bases.has(stem));
}

/** What may stand before "-s", "-ed" and "-ing", with a lost "e" or a doubled letter put right. */
function stems(word: string): string[] {
  const [, body, ending] = /^(.{2,}?)(ies|ied|es|s|ed|ing)$/u.exec(word) ?? [];
  if (body === undefined || ending === undefined) return [];
  if (ending === 'ies' || ending === 'ied') return [`${body}y`, `${body}ie`];
  const undoubled = /(.)\1$/u.test(body) ? [body.slice(0, -1)] : [];
  return [body, `${body}e`, ...undoubled];
}
