import type { Alias, CastMember } from '@crucible/core/session/cast.ts';
import type { Quote } from '@crucible/core/session/quote.ts';
import { type Part, parts, type ToldPart } from '@crucible/core/session/told.ts';
import { offset } from '@crucible/core/units.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { capitalised, count, listOf } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';
import { quotedName } from './name.ts';

/** Who does what to whom in what the client tells, by part, and the scenes that the parts make. */
export function toldFindings({ reading }: Pick<ReadSession, 'reading'>): Findings {
  const { told, toldWithheld } = reading;
  if (toldWithheld !== undefined) {
    return { shown: [], open: openSentences(leftOpen('what is told of people', toldWithheld)) };
  }
  if (told.length === 0) return { shown: [{ sentence: nothingTold, quotes: [] }], open: [] };
  return { shown: [scenesFinding(told), ...parts.flatMap((part) => partFinding(part, told))], open: [] };
}

/** What the proposals are, to be read before them. */
export const toldIntroduction =
  "Who does what to whom in the client's words, found by rules and a small model. Each is a proposal to look at; what is told is not weighed for truth.";

const nothingTold = 'Nothing that people do to each other was found in what the client tells.';

function scenesFinding(told: readonly ToldPart[]): Finding {
  const firsts = [...Map.groupBy(told, ({ episode }) => episode).values()].flatMap(([first]) => first ?? []);
  return {
    sentence: `${count(told.length, 'act')} between people, in ${count(firsts.length, 'scene')}.`,
    quotes: firsts.map(quoteOf),
    opens: firsts.length === 1 ? 'how it begins' : 'how each begins',
  };
}

function partFinding(part: Part, told: readonly ToldPart[]): Finding[] {
  const own = told.filter((one) => one.part === part);
  if (own.length === 0) return [];
  const { one, many } = partWords[part];
  return [{ sentence: `${count(own.length, one, many)}.`, quotes: own.map(quoteOf) }];
}

const partWords: Readonly<Record<Part, { readonly one: string; readonly many: string }>> = {
  W: { one: 'wish of the client toward somebody', many: 'wishes of the client toward somebody' },
  RO: { one: 'act of somebody toward the client', many: 'acts of others toward the client' },
  RS: { one: 'act of the client toward somebody', many: 'acts of the client toward others' },
  OO: { one: 'act of others toward each other', many: 'acts of others toward each other' },
};

function quoteOf({ utterance, start, end, quote }: ToldPart): Quote {
  return { utterance, start: offset(start), end: offset(end), text: quote };
}

/** The people of the client's world, those spoken of most often first; whoever is named once stands at the end. */
export function peopleFindings({ reading }: Pick<ReadSession, 'reading'>): Finding[] {
  const sorted = reading.cast.toSorted((a, b) => b.quotes.length - a.quotes.length);
  const [often, once] = [
    sorted.filter(({ quotes }) => quotes.length > 1),
    sorted.filter(({ quotes }) => quotes.length === 1),
  ];
  const rest = once.length === 0 ? [] : [onceFinding(once)];
  return [...often.map(personFinding), ...rest];
}

/** What the list of people is, to be read before it. */
export const peopleIntroduction =
  'People the client speaks of, by what they are called; a pronoun counts only where a single person fits. A role and a name are one person where the client puts them side by side.';

function personFinding({ name, aliases, quotes }: CastMember): Finding {
  const others = aliases.filter(({ word }) => word !== name).map(called);
  const also = others.length === 0 ? '' : `, also ${listOf(others)}`;
  return { sentence: `${mainName({ name, aliases })}${also}: ${count(quotes.length, 'place')}.`, quotes };
}

function mainName({ name, aliases }: Pick<CastMember, 'name' | 'aliases'>): string {
  return called(aliases.find(({ word }) => word === name) ?? { word: name, kind: 'role' });
}

/** The readers keep every word in small letters; a name is written as names are. */
function called({ word, kind }: Alias): string {
  return quotedName(kind === 'name' ? word.split(' ').map(capitalised).join(' ') : word);
}

function onceFinding(once: readonly CastMember[]): Finding {
  return {
    sentence: `Named once: ${listOf(once.map(mainName))}.`,
    quotes: once.flatMap(({ quotes }) => quotes),
  };
}
