import { type Html, html, nothing } from '../html.ts';
import { count } from '../sentences/en/count.ts';
import { fileSentence } from '../sentences/en/file.ts';
import { firstSentence } from '../sentences/en/first.ts';
import { floorFindings } from '../sentences/en/floor.ts';
import { momentKindWords, momentQuestion, momentsSentence } from '../sentences/en/moment.ts';
import { refusalSentence } from '../sentences/en/refusal.ts';
import { howSentences, reportWords } from '../sentences/en/report.ts';
import { rolesSentence } from '../sentences/en/roles.ts';
import { silenceSentence, silencesIntroduction, silencesSentence } from '../sentences/en/silence.ts';
import { roleWord } from '../sentences/en/speaker.ts';
import { dateOf, lengthOf } from '../sentences/en/time.ts';
import { filePart } from './file-part.ts';
import { findingsPart, measuredPart } from './findings-part.ts';
import { quoteLine } from './quote-list.ts';
import { readingParts } from './reading-parts.ts';
import { ribbonFigure } from './ribbon-figure.ts';
import type { SessionPage } from './session-page.ts';
import type { SessionReport } from './session-report.ts';
import { transcriptPart } from './transcript-part.ts';

/** One session as it stands inside a page that has its own shell. `number` keeps anchors apart. */
export function renderSession(session: SessionReport, number = 1): string {
  return sessionPart(session, number).markup;
}

export function sessionPart({ name, outcome }: SessionReport, number: number): Html {
  const id = `s${number}`;
  if ('refusal' in outcome) {
    const { reason, instead } = refusalSentence(outcome.refusal);
    return html`<article class="session refused" id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name"><bdi>${name}</bdi></h2><p class="first">${reason}</p><h3>${reportWords.instead}</h3><p>${instead}</p></article>`;
  }
  const page: SessionPage = { ...outcome, id };
  return html`<article class="session" id="${id}" aria-labelledby="${id}-name">
<header><h2 id="${id}-name"><bdi>${name}</bdi></h2>${facts(page)}<p class="first">${firstSentence(page)}</p><p class="aside">${rolesSentence(page.reading.roles, page.transcript.speakers)}</p></header>
${ribbonFigure(page)}
${section(page, 'floor', findingsPart(floorFindings(page), page))}
${readingParts(page).map(([name, content]) => section(page, name, content))}
${section(page, 'look', lookPart(page))}
${section(page, 'file', filePart(page))}
${section(page, 'talk', transcriptPart(page))}
${section(page, 'how', howPart(page))}
</article>`;
}

function section({ id }: SessionPage, name: keyof typeof reportWords, content: Html): Html {
  return html`<section class="${name}"><h3 id="${id}-${name}">${reportWords[name]}</h3>${content}</section>`;
}

function facts({ transcript, reading }: SessionPage): Html {
  const { duration, words } = reading.floor;
  const long = 'known' in duration ? `${lengthOf(duration.known)}, ` : '';
  const people = transcript.speakers.map(({ index, label }) => {
    const role = roleWord(reading.roles.roles[index]);
    return html`<li><bdi>${label}</bdi>${role === undefined || role === label.toLowerCase() ? '' : ` (${role})`}</li>`;
  });
  const date =
    transcript.date === undefined
      ? nothing
      : html`<div><dt>Date</dt><dd>${dateOf(transcript.date)}</dd></div>`;
  return html`<dl class="facts">${date}<div><dt>Length</dt><dd>${long}${count(words, 'word')}</dd></div><div><dt>People</dt><dd><ul>${people}</ul></dd></div><div><dt>Read from</dt><dd>${fileSentence(transcript)}</dd></div></dl>`;
}

/** Moments offered as questions, then silences. */
function lookPart(page: SessionPage): Html {
  return html`${momentsPart(page)}${silencesPart(page)}`;
}

function momentsPart(page: SessionPage): Html {
  const { moments } = page.reading;
  if (!('known' in moments) || moments.known.queue.length === 0) return html`<p>${momentsSentence(page)}</p>`;
  const items = moments.known.queue.map(
    (moment) =>
      html`<li>${moment.before.map((quote) => quoteLine(quote, page))}${quoteLine(moment.quote, page)}<p class="pause">${momentQuestion(moment, page)} <span class="more">${momentKindWords[moment.kind]}</span></p></li>`,
  );
  return html`<p>${momentsSentence(page)}</p>${measuredPart('look')}<ol class="moments">${items}</ol>`;
}

function silencesPart(page: SessionPage): Html {
  const { silences } = page.reading.floor;
  if (!('known' in silences)) return html`<p>${reportWords.nothingPicked}</p>`;
  const moments = silences.known.map(
    (moment) =>
      html`<li>${quoteLine(moment.quote, page)}<p class="pause">${silenceSentence(moment, page)}</p>${quoteLine(moment.brokenBy, page)}</li>`,
  );
  const list =
    moments.length === 0
      ? nothing
      : html`<p class="aside">${silencesIntroduction}</p><ol class="moments">${moments}</ol>`;
  return html`<p>${silencesSentence(silences.known, page)}</p>${list}`;
}

function howPart(page: SessionPage): Html {
  return html`${howSentences(page).map((paragraph) => html`<p>${paragraph.join(' ')}</p>`)}`;
}
