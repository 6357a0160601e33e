import type { ShownAccessCopy } from '@crucible/core/keeping/access-copy.ts';
import { html } from '../html.ts';
import { accessCopyDates, accessCopyWords, omissionsSentence } from '../sentences/en/copies.ts';
import { keptPage, keptStyle, linesPart } from './kept-page.ts';
import { reportStyle } from './style.ts';

/** What is kept about the client as one page: dated, others masked, omissions with their reasons. */
export function accessCopyPage(copy: ShownAccessCopy): string {
  const people = copy.people.map(({ name, role }) => html`<li>${name} (${role})</li>`);
  const talk = copy.transcripts.map(
    ({ said }, at) =>
      html`<section><h2>Transcript ${at + 1}</h2>${said.map(({ speaker, text }) => html`<p><b>${speaker}</b> ${text}</p>`)}</section>`,
  );
  return keptPage({
    title: accessCopyWords.title,
    csp: "default-src 'none'; style-src 'unsafe-inline'",
    style: reportStyle + keptStyle,
    body: html`<p class="first">${accessCopyDates(copy)}</p><p>${omissionsSentence(copy.omissions)} ${accessCopyWords.foot}</p><ul>${people}</ul>${linesPart(copy.lines)}${talk}`,
  });
}
