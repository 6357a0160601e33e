import { type Html, html, nothing } from '@crucible/display/html.ts';
import type { SessionReport } from '@crucible/display/report/session-report.ts';
import { readerWords as words } from './words.ts';

/** What can be done with the reading as a whole. */
export function toolbar(): Html {
  const acts = [
    ['choose', words.add],
    ['save-report', words.saveReport],
    ['save-json', words.saveJson],
    ['print', words.print],
    ['close', words.close],
  ] as const;
  return html`${acts.map(([act, label]) => html`<button type="button" data-act="${act}">${label}</button>`)}`;
}

/** Several sessions as a list, each to go to or to leave out; one alone needs none. */
export function sessionList(sessions: readonly SessionReport[]): Html {
  if (sessions.length < 2) return nothing;
  const items = sessions.map(
    ({ name }, at) =>
      html`<li><a href="#s${at + 1}"><bdi>${name}</bdi></a> <button type="button" class="quiet" id="leave-${at + 1}" data-act="leave-out" data-value="${name}" aria-label="${words.leaveOut}: ${name}">${words.leaveOut}</button></li>`,
  );
  return html`<nav class="sessions" aria-labelledby="sessions-heading"><h2 id="sessions-heading">${words.sessions}</h2><ol>${items}</ol></nav>`;
}
