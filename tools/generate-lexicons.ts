import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/**
 * Turns packages/reading/lexicons/*.yml into modules beside them, and refuses a list that would not
 * match as written: repeated entries, capitals, curly apostrophes, stray space.
 */
const folder = join(import.meta.dirname, '../packages/reading/lexicons');

type Lexicon = { readonly source: string; readonly licence: string; readonly lists: Lists };
type Lists = Readonly<Record<string, readonly string[]>>;

/** The module of every lexicon by its path, as it should stand on disk. */
export function lexiconModules(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return new Map(
    files.sort().map((name) => {
      const lexicon = readLexicon(readFileSync(join(folder, name), 'utf8'), name);
      return [join(folder, name.replace(/\.yml$/u, '.ts')), moduleOf(lexicon, name)];
    }),
  );
}

/** A list is written as one run of words or, where an entry has several words, as a YAML list. */
export function readLexicon(yaml: string, name: string): Lexicon {
  const value: unknown = parse(yaml);
  const { source, licence, entered, lists } = record(value, name);
  for (const [key, text] of Object.entries({ source, licence, entered })) {
    if (typeof text !== 'string' || text === '') throw new Error(`${name} names no ${key}`);
  }
  const entries = Object.entries(record(lists, `${name}: lists`)).map(([list, content]) => {
    const words = typeof content === 'string' ? content.trim().split(/\s+/u) : content;
    return [list, checked(words, `${name}: ${list}`)] as const;
  });
  return { source: String(source), licence: String(licence), lists: Object.fromEntries(entries) };
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${name} is no map`);
  return { ...value };
}

function checked(words: unknown, name: string): readonly string[] {
  if (!Array.isArray(words) || words.length === 0) throw new Error(`${name} is no list of words`);
  const seen = new Set<string>();
  return words.map((word: unknown) => {
    if (typeof word !== 'string') throw new Error(`${name}: ${word} is no text, quote it`);
    if (word !== word.toLowerCase()) throw new Error(`${name}: "${word}" has capitals`);
    if (/[‘’ʼ`]/u.test(word)) throw new Error(`${name}: "${word}" has an apostrophe that is not '`);
    if (word !== word.trim().replace(/\s+/gu, ' ') || word === '') {
      throw new Error(`${name}: "${word}" has stray space`);
    }
    if (seen.has(word)) throw new Error(`${name}: "${word}" stands there twice`);
    seen.add(word);
    return word;
  });
}

function moduleOf({ source, licence, lists }: Lexicon, name: string): string {
  const constant = name
    .replace(/\.yml$/u, '')
    .replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const fields = Object.entries(lists).map(
    ([list, words]) =>
      `  '${list}': [\n${words.map((word) => `    ${JSON.stringify(word)},\n`).join('')}  ],\n`,
  );
  return `// Generated from ${name} by tools/generate-lexicons.ts; change the list there.
// Source: ${source}. Licence: ${licence}.
export const ${constant} = {
${fields.join('')}} as const satisfies Readonly<Record<string, readonly string[]>>;
`;
}

function main(): void {
  for (const [path, text] of lexiconModules()) writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
