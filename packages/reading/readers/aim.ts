import type { Spoken, SpokenClause } from './spoken.ts';

/**
 * Who a clause is aimed at (methods 4.3, first question). `room`: the other person here, or the work with
 * them. `outside`: somebody who is not here, or words that were said to somebody there. `open`: the words do
 * not say. Claim: of the clause's words only; by closed lists of pronouns, titles and verbs of saying.
 */
export type Aim = 'room' | 'outside' | 'open';

export function aimOf({ words }: Spoken, { first, last }: Pick<SpokenClause, 'first' | 'last'>): Aim {
  const said = words.slice(first, last);
  if (isReported(said)) return 'outside';
  if (namesRoom(said)) return 'room';
  return said.some((word, at) => absent.has(word) && !isFiller(said, at)) || namesAbsent(said)
    ? 'outside'
    : 'open';
}

const absent = new Set('he she him her his hers they them their theirs'.split(' '));
const second = new Set('you your yours yourself'.split(' '));
/** The work itself, in the room. */
const work = new Set(
  'coaching session sessions exercise exercises homework question questions hour'.split(' '),
);
const nearWords = new Set('this these here that the your our all another'.split(' '));
const titles = new Set(
  `boss chair chairman chairwoman ceo cfo coo cto hr board colleague colleagues team manager deputy assistant
  partner husband wife mother father mum mom dad brother sister son daughter kids children friend friends doctor
  investor investors customer customers client clients supplier consultants staff people`.split(/\s+/u),
);
const owners = new Set('my our the their his her'.split(' '));
const reporting = new Set(
  'told tell tells telling said say says saying asked ask asks answered shouted wrote'.split(' '),
);

/**
 * Whether a clause that names nobody speaks of something that took place elsewhere: "what a waste that meeting
 * was". "This meeting" may be the one in here.
 */
export function isElsewhere(
  { words }: Spoken,
  { first, last }: Pick<SpokenClause, 'first' | 'last'>,
): boolean {
  return words
    .slice(first, last)
    .some(
      (word, at, said) =>
        events.has(word) && [said[at - 1], said[at - 2]].some((near) => pointing.has(near ?? '')),
    );
}

const events = new Set(
  `meeting meetings call calls committee offsite presentation conference dinner lunch email emails mail negotiation
  negotiations pitch workshop review roadshow townhall`.split(/\s+/u),
);
const pointing = new Set('that those their his her my our'.split(' '));

/** "You know", "you see", "thank you": nobody is addressed about anything. */
function isFiller(said: readonly string[], at: number): boolean {
  const next = said[at + 1];
  return (said[at] === 'you' && (next === 'know' || next === 'see')) || said[at - 1] === 'thank';
}

function namesRoom(said: readonly string[]): boolean {
  return said.some(
    (word, at) =>
      (second.has(word) && !isFiller(said, at) && !isGeneral(said, at)) ||
      (work.has(word) && (nearWords.has(said[at - 1] ?? '') || nearWords.has(said[at - 2] ?? ''))),
  );
}

/** "When you run a company you ...": anybody is meant. */
function isGeneral(said: readonly string[], at: number): boolean {
  return said[at] === 'you' && (said[at - 1] === 'when' || said[at - 1] === 'if') && !said.includes('me');
}

function namesAbsent(said: readonly string[]): boolean {
  return said.some(
    (word, at) => titles.has(word) && owners.has(said[at - 1] ?? '') && !work.has(said[at + 1] ?? ''),
  );
}

/** "I told the board", "she said to me that you ...": words of another scene. */
function isReported(said: readonly string[]): boolean {
  return said.some((word, at) => {
    if (!reporting.has(word)) return false;
    const before = said[at - 1] ?? '';
    const after = said[at + 1] ?? '';
    const whom = said[at + 2] ?? '';
    const by = absent.has(before) && before !== 'their' && before !== 'his';
    const to =
      (absent.has(after) && after !== 'their') ||
      (owners.has(after) && titles.has(whom)) ||
      (after === 'to' && (absent.has(whom) || owners.has(whom)));
    return by || to;
  });
}
