import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { Candidate } from './candidate.ts';

/**
 * How surely an act's verb is about people: `between` always ("overrule"), `either` as often as not
 * ("help"), `thing` mostly about things ("take"), `unknown` in no list, `state` what somebody is.
 */
export type VerbKind = 'between' | 'either' | 'thing' | 'unknown' | 'state';

const light = new Set<string>(toldGrammar.light);
const either = new Set<string>(toldGrammar.either);

export function verbKindOf({ act, cell }: Candidate): VerbKind {
  if (act.startsWith('is ')) return 'state';
  if (light.has(act)) return 'thing';
  if (either.has(act)) return 'either';
  return cell === undefined ? 'unknown' : 'between';
}
