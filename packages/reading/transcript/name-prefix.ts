/**
 * Speaker names written before the words, `NAME: text`. A colon is no proof: "Note: I said: ..." is
 * speech. A name counts when the file lists it as present, when it recurs, when it is a shorter or
 * longer form of one that does, or when nearly every piece of the file begins with one.
 */
export type NamePrefix = { readonly label: string; readonly rest: string };

const prefix = /^(?:[-–—]\s*)?([^\s:][^:\n]{0,79}?)\s*:(?:\s+|$)/u;
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
    'https http www one two three kind language region style'
  ).split(' '),
);

/** For each text the name before it, or nothing where the colon is speech or there is none. */
export function namePrefixes(
  texts: readonly string[],
  known: readonly string[] = [],
): (NamePrefix | undefined)[] {
  const candidates = texts.map(candidate);
  const counts = new Map<string, number>();
  for (const found of candidates) {
    if (found) counts.set(found.label, (counts.get(found.label) ?? 0) + 1);
  }
  const isName = nameRule(counts, texts.length, known);
  return candidates.map((found) => (found && isName(found.label) ? found : undefined));
}

function candidate(text: string): NamePrefix | undefined {
  const match = prefix.exec(text);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || !mayBeName(label)) return undefined;
  return { label, rest: text.slice(match[0].length) };
}

function mayBeName(label: string): boolean {
  if (/[?!,;"“”…=<>]/u.test(label.replace(/\([^)]*\)/gu, ''))) return false;
  if (!/\p{L}/u.test(label)) return /^\+?[\d\s()-]{6,}$/u.test(label);
  if (speech.has(label.toLowerCase())) return false;
  const words = label.split(/\s+/u);
  if (words.length > 8) return false;
  return handle.test(label) || words.every((word) => nameWord.test(word));
}

function nameRule(
  counts: ReadonlyMap<string, number>,
  pieces: number,
  known: readonly string[],
): (label: string) => boolean {
  const listed = new Set(known.map((name) => name.toLowerCase()));
  const prefixed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const namesEverywhere = prefixed >= 2 && prefixed >= 0.8 * pieces;
  const recurring = [...counts].filter(([, count]) => count > 1).map(([label]) => label.toLowerCase());
  const recurs = new Set(recurring);
  const shortForms = new Set(recurring.flatMap(beginnings));
  const isForm = (label: string): boolean =>
    shortForms.has(label) || beginnings(label).some((short) => recurs.has(short));
  return (label) =>
    listed.has(label.toLowerCase()) ||
    namesEverywhere ||
    recurs.has(label.toLowerCase()) ||
    isForm(label.toLowerCase()) ||
    (recurs.size >= 2 && isFullName(label));
}

/** What a name begins with, word by word, itself left out: "Anna" and "Anna Maria" of "Anna Maria Berg". */
function beginnings(label: string): string[] {
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

/** "Bekah" is a short form of "Bekah Hawrot Weigel". */
export function isFormOf(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(`${short.toLowerCase()} `);
}
