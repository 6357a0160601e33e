import type { Page } from 'playwright-core';

/** As the coach's practice tells them beside its sheet. */
export function sixWordsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = await fetch('/api/practice/upkeep');
    const { value } = (await answered.json()) as { readonly value: { readonly sixWords: readonly string[] } };
    return value.sixWords.join(' ');
  });
}
