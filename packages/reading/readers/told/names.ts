import { functionWords } from '../../lexicons/function-words.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { HeardWord } from './heard-words.ts';
import { lemmaOf } from './lemma.ts';
import { headOfRole, notNames, titles } from './people-words.ts';
import { pronouns } from './pronouns.ts';

const english = new Set<string>(functionWords.en);
const beforeName = new Set([
  'with',
  'to',
  'from',
  'told',
  'tell',
  'ask',
  'asked',
  'called',
  'named',
  'and',
  'for',
  'by',
  'about',
  'like',
  'when',
  'if',
  'because',
  'that',
  'me',
  'see',
  'is',
  "'s",
]);
const afterName = new Set<string>([
  ...toldGrammar.be,
  ...toldGrammar.have,
  ...toldGrammar.modals,
  ...toldGrammar.doing,
  'and',
  'who',
]);

/**
 * Names of people in a session: capitalised inside a sentence, and somewhere in the place of a person
 * ("with Dana", "Dana said", "my friend Dana", "Dr. Reyes"). A name at a sentence's start counts once it is
 * known. Places, months and firms are kept out by a list, which cannot be complete.
 */
export function namesIn(session: readonly (readonly HeardWord[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const add = (name: string, by: number): unknown => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const words of session) {
    words.forEach((word, at) => {
      if (!isCapital(word)) add(word.word, -1);
      else if (isAddressed(words, at)) add(word.word, -2);
      else if (isPersonPlace(words, at)) add(word.word, 1);
    });
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 0 ? [name] : [])));
}

function isCapital({ text, word }: HeardWord): boolean {
  if (notNames.has(word) || english.has(word) || pronouns.has(word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(text) && text.length > 1;
}

const greetings = new Set([
  'hi',
  'hello',
  'hey',
  'thanks',
  'you',
  'morning',
  'afternoon',
  'bye',
  'okay',
  'welcome',
  "i'm",
]);

/** "Hi, Ana", "Well, Mark, ...", "I'm Ana", "my name is Ana": somebody in the room. */
function isAddressed(words: readonly HeardWord[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  const title = titles.has(before) ? at - 1 : at;
  const lead = words[title - 1]?.word ?? '';
  if (greetings.has(lead)) return true;
  if (
    lead === "'m" ||
    (lead === 'is' && words[title - 2]?.word === 'name' && words[title - 3]?.word === 'my')
  )
    return true;
  if (isOwned(words, at + 1)) return false;
  const isOff = words[title]?.gap !== 'none' && (words[at + 1]?.gap ?? 'clause') !== 'none';
  return isOff && words.length > 2 && before !== 'and' && !headOfRole.has(before) && title === at;
}

/** At the start of a sentence any word is capitalised: "Marcus said", "Dana and I", "Dana, our COO". */
function opensClause(words: readonly HeardWord[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next === undefined || headOfRole.has(words[at]?.word ?? '')) return false;
  if (next.gap === 'comma') return isOwned(words, at + 1);
  if (next.gap === 'clause') return false;
  if (afterName.has(next.word) && isTakenUp(words, at + 1)) return true;
  return (
    saying.has(lemmaOf(next.word) ?? '') ||
    (next.word === 'and' && (second?.word === 'i' || second?.word === 'my'))
  );
}

/** "Marcus has been great. He's ...": a pronoun opens a sentence soon after. */
function isTakenUp(words: readonly HeardWord[], from: number): boolean {
  return words
    .slice(from, from + 20)
    .some(({ word, gap }) => gap === 'clause' && (word === 'he' || word === 'she'));
}

const saying = new Set<string>(toldGrammar.saying);
const owners = new Set(['my', 'our', 'the', 'his', 'her', 'who']);

/** "our COO" and the like. */
function isOwned(words: readonly HeardWord[], at: number): boolean {
  return (
    owners.has(words[at]?.word ?? '') &&
    [1, 2, 3].some((ahead) => headOfRole.has(words[at + ahead]?.word ?? ''))
  );
}

/** "yelled at Priya", "mad at Tom", but "arrived at Zurich". */
const loudAt = new Set<string>(toldGrammar.loudAt);

function isPersonPlace(words: readonly HeardWord[], at: number): boolean {
  if (titles.has(words[at - 1]?.word ?? '')) return true;
  if (words[at]?.gap === 'clause') return opensClause(words, at);
  if (words[at + 1]?.gap === 'comma' && isOwned(words, at + 1)) return true;
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  if (titles.has(before) || headOfRole.has(before)) return true;
  if (before === 'at') return loudAt.has(lemmaOf(words[at - 2]?.word ?? '') ?? words[at - 2]?.word ?? '');
  if (before === 'in' || before === 'the' || before === 'of') return false;
  return (
    beforeName.has(before) ||
    lemmaOf(before) !== undefined ||
    afterName.has(after) ||
    lemmaOf(after) !== undefined
  );
}

/** The name that begins at a word, with its title: "Dr. Reyes", "Aunt Rosa", "Dana". */
export function nameAt(
  words: readonly HeardWord[],
  at: number,
  names: ReadonlySet<string>,
): { readonly head: string; readonly last: number } | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  if (titles.has(word.word) && next !== undefined && /^\p{Lu}/u.test(next.text) && next.gap !== 'comma') {
    const dot = word.word.length <= 4 && word.text !== word.word && next.gap === 'clause' ? '.' : '';
    if ((dot !== '' || next.gap === 'none') && (names.has(next.word) || isCapital(next))) {
      return { head: `${word.word}${dot} ${next.word}`, last: at + 2 };
    }
  }
  return names.has(word.word) && /^\p{Lu}/u.test(word.text) ? { head: word.word, last: at + 1 } : undefined;
}
