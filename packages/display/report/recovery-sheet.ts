import { html } from '../html.ts';

export type RecoverySheet = {
  readonly name: 'recovery' | 'colleague';
  /** The day it was made, as it is to be read. */
  readonly day: string;
  readonly keeper?: string;
  readonly words: readonly string[];
  /** Of the practice, as compared in the room. */
  readonly sixWords: readonly string[];
};

/** What a sheet says above and below its words; the same on paper and on the screen. */
export function recoverySheetSentences({ name, day, keeper, sixWords }: RecoverySheet) {
  const title = name === 'recovery' ? 'Recovery sheet' : 'Sealed sheet for a colleague';
  const whom = keeper === undefined ? '' : ` Kept by: ${keeper}.`;
  const opens =
    'With the file keyring.' +
    `${name}.age, which lies beside the practice and its backups, these 24 words open everything that is kept, save what clients keep for themselves alone.`;
  const use =
    name === 'recovery'
      ? 'For the day when the passphrase or the computer is lost: crucible restore BACKUP --words'
      : 'For the day when something has happened to the coach: to tell the people named beside it, and to destroy what is to be destroyed. Keep it closed until then.';
  const stays =
    'The words lie in no file. A new sheet makes this one void. Whoever copies it can read what clients said: keep it as you would keep that.';
  return { title, made: `Made on ${day}.${whom}`, opens, use, stays, six: `Practice: ${sixWords.join(' ')}` };
}

/** For a terminal or a printer that knows no more. */
export function recoverySheetText(sheet: RecoverySheet): string {
  const { title, made, opens, use, stays, six } = recoverySheetSentences(sheet);
  const rows = Array.from({ length: 6 }, (_, row) =>
    sheet.words
      .slice(row * 4, row * 4 + 4)
      .map((word, at) => `${String(row * 4 + at + 1).padStart(2)} ${word.padEnd(10)}`)
      .join(' ')
      .trimEnd(),
  );
  return [title, made, six, '', ...rows, '', opens, use, stays, ''].join('\n');
}

/** One page to print. */
export function recoverySheetPage(sheet: RecoverySheet): string {
  const { title, made, opens, use, stays, six } = recoverySheetSentences(sheet);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:12pt/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem}ol{columns:3;font:13pt/1.9 ui-monospace,monospace}</style>
</head><body><main><h1>${title}</h1><p>${made}<br>${six}</p>
<ol>${sheet.words.map((word) => html`<li>${word}</li>`)}</ol>
<p>${opens}</p><p>${use}</p><p>${stays}</p></main></body></html>
`;
  return page.markup;
}
