import { type Html, html } from '@crucible/display/html.ts';
import { renderSession } from '@crucible/display/report/render-session.ts';
import { inDateOrder } from '@crucible/display/report/report.ts';
import type { ReadFile } from '@crucible/reading/read-files.ts';
import type { Engagement } from './engagement.ts';
import { goalView } from './goal-view.ts';
import { sessionList } from './sessions-view.ts';
import { whoIsWho } from './who-is-who.ts';
import { readerWords as words } from './words.ts';

/** The sessions in the order of their dates, as in the report, each with who is who below its head. */
export function showReading(
  main: HTMLElement,
  read: readonly ReadFile[],
  { choices, goal }: Pick<Engagement, 'choices' | 'goal'>,
): void {
  const sessions = inDateOrder(read);
  const articles = sessions.map((session, at): Html => ({ markup: renderSession(session, at + 1) }));
  main.innerHTML =
    html`<h1 class="reading-head" id="reading-heading" tabindex="-1">${words.reading}</h1>${sessionList(sessions)}${goalView(goal)}${articles}`.markup;
  for (const [at, { outcome }] of sessions.entries()) {
    if ('refusal' in outcome) continue;
    const id = `s${at + 1}`;
    const head = document.getElementById(id)?.querySelector('header');
    head?.insertAdjacentHTML('afterend', whoIsWho(outcome, id, choices).markup);
  }
}
