import { type Html, html, nothing } from '../html.ts';
import { count, numeral, percent } from '../sentences/en/count.ts';
import { plainText } from '../sentences/en/name.ts';
import { reportWords } from '../sentences/en/report.ts';
import { dateOf } from '../sentences/en/time.ts';
import { withheldCell } from '../sentences/en/withheld.ts';
import { sessionPart } from './render-session.ts';
import type { SessionReport } from './session-report.ts';
import { reportStyle } from './style.ts';

/**
 * The report: one page that needs nothing else, no network and no script. Several sessions stand in
 * the order of their dates, those without one after them in the given order.
 */
export function renderReport(sessions: readonly SessionReport[]): string {
  const ordered = inDateOrder(sessions);
  const [only] = ordered;
  const title =
    ordered.length === 1 && only !== undefined
      ? `${plainText(only.name)}: ${reportWords.title.toLowerCase()}`
      : reportWords.title;
  const parts = ordered.map((session, at) => sessionPart(session, at + 1));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ markup: reportStyle }}</style>
</head>
<body>
<a class="skip" href="#reading">${reportWords.skip}</a>
<header class="page-head"><p>Crucible</p><h1>${reportWords.title}</h1></header>
<main id="reading">
${ordered.length > 1 ? overview(ordered) : nothing}
${parts}
</main>
<footer class="page-foot"><p>${reportWords.foot}</p></footer>
</body>
</html>
`.markup;
}

export function inDateOrder(sessions: readonly SessionReport[]): SessionReport[] {
  const dayOf = ({ outcome }: SessionReport): string =>
    'transcript' in outcome ? (outcome.transcript.date ?? '\uffff') : '\uffff';
  return [...sessions].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function overview(sessions: readonly SessionReport[]): Html {
  const read = sessions.filter(({ outcome }) => 'transcript' in outcome).length;
  const refused = sessions.length - read;
  const left = refused === 0 ? '' : `, ${count(refused, 'file')} not read`;
  const rows = sessions.map((session, at) => overviewRow(session, at + 1));
  return html`<nav class="overview" aria-labelledby="overview"><h2 id="overview">${count(read, 'session')}${left}</h2><div class="wide"><table><caption>Sessions in the order of their dates</caption><thead><tr><th scope="col">Session</th><th scope="col">Date</th><th scope="col">Words</th><th scope="col">Coach's part of the words</th><th scope="col">Coach's questions</th></tr></thead><tbody>${rows}</tbody></table></div></nav>`;
}

function overviewRow({ name, outcome }: SessionReport, number: number): Html {
  const head = html`<th scope="row"><a href="#s${number}"><bdi>${name}</bdi></a></th>`;
  if ('refusal' in outcome) return html`<tr>${head}<td colspan="4">not read</td></tr>`;
  const { floor, roles } = outcome.reading;
  const share = floor.coachShareOfWords;
  const coaches =
    'known' in floor.speakers
      ? floor.speakers.known.filter(({ speaker }) => roles.roles[speaker] === 'coach')
      : [];
  const asked = coaches.reduce((sum, { questions }) => sum + questions.length, 0);
  const date = outcome.transcript.date;
  return html`<tr>${head}<td>${date === undefined ? 'no date' : dateOf(date)}</td><td>${numeral(floor.words)}</td><td>${'known' in share ? percent(share.known) : withheldCell}</td><td>${coaches.length === 0 ? withheldCell : numeral(asked)}</td></tr>`;
}
