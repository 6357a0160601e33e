import type { Page } from 'playwright-core';

/** An act asked from a page as its own script would; answers the refusal. */
export function refusalOf(page: Page, name: string, input: unknown): Promise<string | undefined> {
  return page.evaluate(
    async ([path, given]) => {
      const engagement = location.pathname.split('/')[2];
      const body = JSON.stringify({ id: 'a'.repeat(26), input: given, engagement });
      const headers = { 'content-type': 'application/json' };
      const answered = await fetch(`/api/acts/${String(path)}`, { method: 'POST', headers, body });
      const { refusal } = (await answered.json()) as { readonly refusal?: { readonly kind: string } };
      return refusal?.kind;
    },
    [name, input] as const,
  );
}
