import { decodeHTML } from 'entities';

/**
 * The text inside a WebVTT cue after the standard's tokenizer
 * (https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules): voices, markup taken off, entities read.
 */
export type VoicedText = {
  /** The annotation of the innermost open `<v>`; absent outside any. */
  readonly voice?: string;
  readonly text: string;
};

/** Neighbouring stretches of one voice are one. Text is kept as written, line feeds too. */
export function readCueText(payload: string): VoicedText[] {
  const stretches: { voice: string | undefined; text: string }[] = [];
  const open: { name: string; voice: string | undefined }[] = [];
  for (const token of tokensOf(payload)) {
    if (token.kind === 'start') openTag(open, token);
    else if (token.kind === 'end') closeTag(open, token.name);
    else if (token.text !== '') {
      const voice = open.findLast(({ name }) => name === 'v')?.voice;
      const last = stretches.at(-1);
      if (last !== undefined && last.voice === voice) last.text += token.text;
      else stretches.push({ voice, text: token.text });
    }
  }
  return stretches.map(({ voice, text }) => (voice === undefined ? { text } : { voice, text }));
}

/**
 * Words that the standard takes for a tag and drops: `profit < 5 percent`, `I said <the word>`. The
 * classes and annotations of known tags are no words.
 */
export function droppedWords(payload: string): string[] {
  return [...payload.matchAll(pieces)].flatMap(([whole, tag]) => {
    if (tag === undefined || !/\p{L}/u.test(tag)) return [];
    const isClosed = whole.endsWith('>');
    const name = /^\/?([^.\s]*)/u.exec(tag)?.[1] ?? '';
    return isClosed && known.has(name) ? [] : [whole];
  });
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly annotation: string }
  | { readonly kind: 'end'; readonly name: string };

const pieces = /<([^>]*)(?:>|$)|[^<]+/gu;

function* tokensOf(payload: string): Generator<Token> {
  for (const match of payload.matchAll(pieces)) {
    const tag = match[1];
    if (tag === undefined) yield { kind: 'text', text: decodeHTML(match[0]) };
    else if (tag.startsWith('/')) yield { kind: 'end', name: tag.slice(1).trim() };
    else if (!/^\d/u.test(tag)) yield startOf(tag);
  }
}

/** `v.loud Anna Berg`: name, classes, annotation. */
function startOf(tag: string): Token {
  const name = /^[^.\s]*/u.exec(tag)?.[0] ?? '';
  const annotation = tag.slice(name.length).replace(/^\.\S*/u, '');
  return { kind: 'start', name, annotation: decodeHTML(annotation).replace(/\s+/gu, ' ').trim() };
}

type OpenTag = { name: string; voice: string | undefined };
const known = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);

function openTag(open: OpenTag[], { name, annotation }: { name: string; annotation: string }): void {
  if (!known.has(name)) return;
  if (name === 'rt' && open.at(-1)?.name !== 'ruby') return;
  open.push({ name, voice: name === 'v' ? annotation : undefined });
}

function closeTag(open: OpenTag[], name: string): void {
  const last = open.at(-1)?.name;
  if (last === name) open.pop();
  else if (name === 'ruby' && last === 'rt') open.splice(-2);
}
