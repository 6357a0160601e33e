import type { StreamName } from '@crucible/core/engagement/stream.ts';
import type { Instant } from '@crucible/core/units.ts';
import { type Html, html, nothing } from '../html.ts';
import { clientStreamWords } from '../sentences/en/copies.ts';
import { kindWords, saidRows } from '../sentences/en/kept-line.ts';
import { dateAt } from '../sentences/en/time.ts';

/** One line of a stream as a copy shows it. */
export type CopiedLine = {
  readonly stream: StreamName;
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
} & (
  | { readonly kind: string; readonly said: Readonly<Record<string, unknown>> }
  | { readonly omitted: string }
);

/** Every stream under its name, every line with its number, day and author. */
export function linesPart(lines: readonly CopiedLine[]): Html {
  const streams = [...new Set(lines.map(({ stream }) => stream))];
  return html`${streams.map(
    (stream) =>
      html`<section><h2>${clientStreamWords[stream]}</h2><ol class="kept">${lines.filter((one) => one.stream === stream).map(line)}</ol></section>`,
  )}`;
}

function line(one: CopiedLine): Html {
  const head = html`<p class="aside">${one.seq} · ${dateAt(one.at)} · ${one.by}</p>`;
  if ('omitted' in one) return html`<li>${head}<p><em>Left out: ${one.omitted}</em></p></li>`;
  return html`<li>${head}<p><b>${kindWords(one.kind)}</b></p>${fields(one.said)}</li>`;
}

function fields(said: Readonly<Record<string, unknown>>): Html {
  const rows = saidRows(said).map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`);
  return rows.length === 0 ? nothing : html`<dl class="facts">${rows}</dl>`;
}

/** A page that needs nothing else; `csp` is what it may do. */
export function keptPage({ title, csp, style, body }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header class="page-head"><p>Crucible</p><h1>${title}</h1></header>
<main>${body}</main>
</body>
</html>
`.markup;
}

type Page = { readonly title: string; readonly csp: string; readonly style: string; readonly body: Html };

export const keptStyle = `
.kept > li { margin-top: 1.25rem; }
section { margin-top: 3rem; }
textarea { width: 100%; min-height: 9rem; font: .875rem/1.5 ui-monospace, monospace; background: var(--wash); color: inherit; border: 1px solid var(--quiet); padding: .5rem; }
button { font: 600 1rem/1.5 var(--sans); padding: .4rem 1.1rem; margin-top: .75rem; }
#answers li { margin-top: .5rem; }
dd { white-space: pre-wrap; }
.kept .facts div { grid-template-columns: 6.5rem minmax(0, 1fr); }
`;
