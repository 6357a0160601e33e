import type { Candidate } from './candidate.ts';
import { type ClauseSource, sets } from './clause-parts.ts';
import type { Begun } from './constructs/begun.ts';
import { caused } from './constructs/caused.ts';
import { passive } from './constructs/passive.ts';
import { plainAct } from './constructs/plain-act.ts';
import { quoted } from './constructs/quoted.ts';
import { said } from './constructs/said.ts';
import { state } from './constructs/state.ts';
import { wished } from './constructs/wished.ts';
import type { Mention } from './mention.ts';
import { verbGroupAt } from './verb-group.ts';

/** What the clause that begins with a doer tells, or nothing. */
export function clauseActOf(source: ClauseSource, doer: Mention): Candidate | undefined {
  const from = afterRelative(source, doer.last);
  if (source.words[from]?.gap === 'clause') return undefined;
  const group = verbGroupAt(source, from);
  return group && actOf(source, { doer, group, first: doer.first });
}

/** The constructions in the order in which they are tried: the more particular first. */
export function actOf(source: ClauseSource, begun: Begun): Candidate | undefined {
  return wished(source, begun, actWithoutWish) ?? actWithoutWish(source, begun);
}

function actWithoutWish(source: ClauseSource, begun: Begun): Candidate | undefined {
  return (
    quoted(source, begun) ??
    state(source, begun) ??
    passive(source, begun) ??
    caused(source, begun) ??
    said(source, begun) ??
    plainAct(source, begun)
  );
}

/** "people who judge me": "who" is no word between doer and verb. */
function afterRelative({ plain, words }: ClauseSource, at: number): number {
  return sets.relative.has(plain[at] ?? '') && words[at]?.gap !== 'clause' ? at + 1 : at;
}
