import { type Html, html } from '@crucible/display/html.ts';
import { readerWords as words } from './words.ts';

/** One line for what the client wants to change; empty and read again, it is taken back. */
export function goalView(goal = ''): Html {
  return html`<form class="goal" data-act="goal"><label for="goal">${words.goalLabel}</label>
<div><input type="text" id="goal" value="${goal}" autocomplete="off" spellcheck="false" data-gramm="false" aria-describedby="goal-note"> <button type="submit" class="quiet" id="goal-read">${words.goalAct}</button></div>
<p class="aside" id="goal-note">${words.goalNote}</p></form>`;
}
