/**
 * Speaker names written before the words, `NAME: text`. A colon is no proof: "Note: I said: ..." is
 * speech. A name counts when the file lists it as present, when it recurs, when it is a shorter or
 * longer form of one that does, or when nearly every piece of the file begins with one.
 */
export type NamePrefix = { readonly label: string; readonly rest: string };

const prefix = /^(?:[-–—]\s*)?([^\s:：][^:：\n]{0,79}?)\s*(?::(?:\s+|$)|：\s*)/u;
const handle = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,24}$/u;
const nameWord =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.&/-]*|\([^()]*\)?|[^()]*\)|\||\d+|i(?:Phone|Pad|Mac)|von|van|de|der|den|da|di|du|la|le|el|al|bin|ibn|dos|y|und|and)$/u;
/** Openings that end in a colon in ordinary speech and in minutes. */
const speech = new Set(
  (
    'note notes question questions answer answers example warning update caution tip ps fyi nb todo action actions ' +
    'action items agenda summary topic topics attendees participants present date time title subject location duration ' +
    'meeting transcript next steps decision decisions so well but and because i he she they we it that this ' +
    'the thing is here first second third finally also plus remember look listen reminder goal problem result results ' +
    'https http www one two three kind language region style honestly basically meaning option options bottom line ' +
    'reason reasons fear actually frankly obviously truth point points key fact facts rule rules step lesson advice ' +
    'idea thought thoughts feeling story moral translation conclusion background context then now okay ok yes no'
  ).split(' '),
);

/** For each text the name before it, or nothing where the colon is speech or there is none. */
export function namePrefixes(
  texts: readonly string[],
  known: readonly string[] = [],
): (NamePrefix | undefined)[] {
  const candidates = texts.map(readPrefix);
  const counts = new Map<string, number>();
  for (const found of candidates) {
    if (found) counts.set(found.label, (counts.get(found.label) ?? 0) + 1);
  }
  const pieces = texts.filter((text) => text.trim() !== '').length;
  const isName = nameRule(counts, pieces, known);
  return candidates.map((found) => (found && isName(found.label) ? found : undefined));
}

/** What stands before the first colon, name or not. */
export function readPrefix(text: string): NamePrefix | undefined {
  const match = prefix.exec(text);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || !/[\p{L}\p{N}]/u.test(label)) return undefined;
  // A single capital is an initial, "I" for Ines too.
  if (label.includes('<') || (label.length > 1 && speech.has(label.toLowerCase()))) return undefined;
  return { label, rest: text.slice(match[0].length) };
}

/** Written like a name: capitals, particles, badges in brackets, a handle, a telephone number. */
function isShapedLikeName(label: string): boolean {
  if (/[?!,;"“”…=>]/u.test(label.replace(/\([^)]*\)/gu, ''))) return false;
  if (!/\p{L}/u.test(label)) return /^\+?[\d\s()-]{6,}$/u.test(label);
  const words = label.split(/\s+/u);
  if (words.length > 8 || (words.length > 1 && speech.has((words[0] ?? '').toLowerCase()))) return false;
  return handle.test(label) || words.every((word) => nameWord.test(word));
}

/** What stands before so many pieces is a name however it is written. */
const oftenPieces = 3;
const oftenShare = 0.1;
/** One label alone that comes back must stand before a fair part of the pieces. */
const fairShare = 0.2;

function nameRule(
  counts: ReadonlyMap<string, number>,
  pieces: number,
  known: readonly string[],
): (label: string) => boolean {
  const listed = new Set(known.map((name) => name.toLowerCase()));
  const shaped = [...counts].filter(([label]) => isShapedLikeName(label));
  const often = new Set(
    [...counts].filter(([, n]) => n >= oftenPieces && n >= oftenShare * pieces).map(([label]) => label),
  );
  const sum = (found: readonly (readonly [string, number])[]): number =>
    found.reduce((all, [, n]) => all + n, 0);
  const namesEverywhere = sum(shaped) >= 2 && sum(shaped) >= 0.8 * pieces;
  const recurring = shaped.filter(([, count]) => count > 1);
  const isFair = recurring.length >= 2 || sum(recurring) >= fairShare * pieces;
  const recurs = new Set(isFair ? recurring.map(([label]) => label.toLowerCase()) : []);
  const shortForms = new Set([...recurs].flatMap(beginnings));
  const isForm = (label: string): boolean =>
    shortForms.has(label) || beginnings(label).some((short) => recurs.has(short));
  const believed = new Set(
    shaped
      .map(([label]) => label)
      .filter((label) => {
        const lower = label.toLowerCase();
        if (namesEverywhere || listed.has(lower) || recurs.has(lower)) return true;
        return isForm(lower) || (recurs.size >= 2 && isFullName(label));
      }),
  );
  return (label) => often.has(label) || believed.has(label);
}

/** What a name begins with, word by word, itself left out: "Anna" and "Anna Maria" of "Anna Maria Berg". */
export function beginnings(label: string): string[] {
  const words = label.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** Somebody who speaks once, beside others who are named again and again. */
function isFullName(label: string): boolean {
  const words = label.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !speech.has(word.toLowerCase()))
  );
}
