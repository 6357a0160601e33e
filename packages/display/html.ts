/**
 * Markup with every value escaped: text that comes from a file can never become a tag or an
 * attribute. Only what was itself made by `html` goes in as it stands.
 */
export type Html = { readonly markup: string };

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = parts[0] ?? '';
  values.forEach((value, at) => {
    markup += markupOf(value) + (parts[at + 1] ?? '');
  });
  return { markup };
}

type Value = string | number | Html | readonly Html[];

function markupOf(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if (isList(value)) return value.map(({ markup }) => markup).join('');
  return value.markup;
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
  return Array.isArray(value);
}

/** What a page cannot hold (control characters) is shown as missing rather than dropped. */
function escaped(text: string): string {
  return text.replace(/[&<>"']|(?![\t\n\r])\p{Cc}/gu, (sign) => entities[sign] ?? '\ufffd');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const nothing: Html = html``;
