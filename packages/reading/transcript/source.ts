import type { Span } from '@crucible/core/session/utterance.ts';
import type { Notice } from './notice.ts';

/** One line of a file (a paragraph or a line break in a document), without its line end. */
export type Line = {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Bytes of the original, or of `word/document.xml` for a document. */
  readonly span: Span;
};

/** A file as lines of text, whatever carried them: plain text, a Word document, a web page, RTF. */
export type TextSource = {
  readonly carrier: 'text' | 'docx' | 'html' | 'rtf';
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
};

/** A JSON file: its value, and where each element of a list lies in the original's bytes. */
export type JsonSource = {
  readonly carrier: 'json';
  readonly value: unknown;
  readonly notices: readonly Notice[];
  /** The bytes of each element of the list at `path`, in order; empty when there is no such list. */
  readonly spansOf: (path: readonly (string | number)[]) => readonly Span[];
};

export type Source = TextSource | JsonSource;
