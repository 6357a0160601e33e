import { ribbonStyle } from '../figures/ribbon.ts';
import { tokens } from './tokens.ts';

/** How the report looks: on a screen in light and dark, on a phone, on paper. */
export const reportStyle = `
${tokens}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem 5rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; text-wrap: pretty;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2, h3 { text-wrap: balance; break-after: avoid; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1.5rem; top: .75rem; background: var(--paper); padding: .25rem .5rem; }

.page-head p { font: 600 .8125rem/1.4 var(--sans); letter-spacing: .02em; color: var(--accent); }
.page-head h1 { font-size: 1rem; font-weight: 400; font-style: italic; color: var(--quiet); }
.page-foot { margin-top: 5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.page-foot p, .aside, .open, figcaption { color: var(--quiet); font: .875rem/1.55 var(--sans); }

.session { margin-top: 3.5rem; }
.session + .session { margin-top: 6rem; padding-top: 3rem; border-top: 1px solid var(--rule); }
.session h2, .overview h2 { font-size: 1.9rem; line-height: 1.2; font-weight: 400; letter-spacing: -.01em; }
.session h3 { font-size: 1.25rem; line-height: 1.3; font-weight: 600; margin-bottom: .9rem; }
.session section { margin-top: 3.5rem; }
.first { font-size: 1.375rem; line-height: 1.45; margin-top: 2rem; text-wrap: pretty; }
.first + .aside { margin-top: .6rem; }
.session h4 { font: 600 1.0625rem/1.35 var(--serif); margin: 2rem 0 .7rem; }
.measured { margin-top: .9rem; }
.refused h3 { margin: 1.75rem 0 .4rem; font-size: 1.0625rem; }

.facts { margin-top: 1.1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .3rem; font: .875rem/1.5 var(--sans); }
.facts div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); }
.facts dt { color: var(--quiet); }
.facts ul, .facts li { min-width: 0; overflow-wrap: anywhere; }
.facts ul { display: flex; flex-wrap: wrap; column-gap: 1.1rem; }

.picture { margin-top: 2.75rem; }
.picture figcaption { margin-top: 1.1rem; }
.picture .aside { margin-top: .35rem; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-bottom: .9rem; font: .8125rem/1.5 var(--sans); color: var(--quiet); }
.key > span { display: inline-flex; min-width: 0; overflow-wrap: anywhere; align-items: center; gap: .45rem; }
.swatch { flex: none; width: 1.1rem; height: .65rem; background: var(--lane-1); forced-color-adjust: none; }
.swatch.lane-2 { background: var(--lane-2); }
.swatch.lane-3 { background: none; border: 1px solid var(--lane-3); }
.swatch.question { width: .3rem; height: .3rem; border-radius: 50%; background: var(--ink); }
.swatch.silence { width: .5rem; height: .3rem; background: var(--ink); }

.findings > li { padding: .55rem 0; }
.findings > li + li { border-top: 1px solid var(--rule); }
.open { margin-top: .9rem; padding-left: .9rem; border-left: 2px solid var(--rule); }
.moves > .aside { margin-bottom: .6rem; }
summary { cursor: pointer; }
.quotes > summary { list-style: none; }
.quotes > summary::-webkit-details-marker { display: none; }
.more { white-space: nowrap; font: .8125rem/1 var(--sans); color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.more::after { content: ' \\25be'; display: inline-block; margin-left: .25em; text-decoration: none; }
[open] > summary .more::after { content: ' \\25b4'; }
.quotes > ol { margin: .6rem 0 .7rem; }
.quotes > ol > li { padding: .3rem 0 .3rem 4.5rem; font-size: 1rem; line-height: 1.5; }
.quotes .place:first-child { float: left; margin-left: -4.5rem; width: 4rem; }
.place { font: .8125rem/1.85 var(--sans); font-variant-numeric: tabular-nums; color: var(--quiet); text-decoration-color: var(--rule); }
a.place:hover { color: var(--accent); }
.who { font: 600 .8125rem/1.5 var(--sans); color: var(--quiet); }
.mark { font: .75rem/1.4 var(--sans); color: var(--quiet); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; white-space: nowrap; }
.verbatim { white-space: pre-wrap; }
q { quotes: '\\201c' '\\201d' '\\2018' '\\2019'; }

.moments { margin-top: 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
.moments > li { padding-left: 1.1rem; border-left: 2px solid var(--accent); break-inside: avoid; }
.pause { margin: .35rem 0; font: italic 1rem/1.5 var(--serif); color: var(--accent); }
.look > .aside { margin-top: .35rem; }

.as-table { margin-top: .6rem; font: .875rem/1.5 var(--sans); color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin-top: .6rem; width: 100%; font: .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; color: var(--ink); }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--quiet); vertical-align: bottom; }
.overview { margin-top: 3rem; }
tbody th { overflow-wrap: anywhere; }

.turn { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); padding: .5rem 0; }
.turn .place { line-height: 1.5; text-decoration: none; }
.turn .place:hover { text-decoration: underline; }
.coach .who { color: var(--accent); }
.turn .who { display: block; break-after: avoid; }
.who bdi { margin-right: .35em; }
.turn:target { background: var(--wash); box-shadow: 0 0 0 .6rem var(--wash); border-radius: 2px; }
.how p + p { margin-top: .7rem; }

@media (max-width: 34rem) {
  body { padding: 1.75rem 1.25rem 4rem; font-size: 1rem; }
  .session { margin-top: 2.25rem; }
  .session h2, .overview h2 { font-size: 1.5rem; }
  .first { font-size: 1.2rem; }
  .facts div { grid-template-columns: 5.25rem minmax(0, 1fr); }
  .turn { grid-template-columns: minmax(0, 1fr); }
  .quotes > ol > li { padding-left: 0; }
  .quotes .place:first-child { float: none; margin: 0 .3rem 0 0; width: auto; }
  table { font-size: .8125rem; }
  tbody th { min-width: 5.4rem; }
  th, td { padding-right: .6rem; }
  th:last-child, td:last-child { padding-right: 0; }
}
@media print {
  @page { margin: 18mm 20mm; @bottom-right { content: counter(page); font: 8pt sans-serif; } }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #4d4d4d; --rule: #bbb; --wash: #fff; }
  html { font-size: 12.5px; }
  body { max-width: none; padding: 0; line-height: 1.45; }
  a { color: inherit; text-decoration: none; }
  .skip, .as-table, .more, .page-foot { display: none; }
  .session, .session + .session { margin-top: 2rem; padding-top: 0; border: 0; }
  .session + .session, .overview + .session, .talk:not(ol) { break-before: page; margin-top: 0; }
  .session section { margin-top: 2.25rem; }
  .first { margin-top: 1.25rem; }
  .picture { margin-top: 1.75rem; break-inside: avoid; }
  .quotes::details-content { content-visibility: visible; display: block; block-size: auto; }
  .quotes > ol { columns: 2; column-gap: 2rem; }
  .quotes > ol > li { break-inside: avoid; padding: .15rem 0 .15rem 3rem; font-size: .9rem; line-height: 1.4; }
  .quotes .place:first-child { margin-left: -3rem; width: 2.8rem; line-height: 1.5; }
  .turn { padding: .2rem 0; grid-template-columns: 3.5rem minmax(0, 1fr); }
  p { orphans: 2; widows: 2; }
  .swatch, .ribbon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) {
  .ribbon rect, .ribbon circle { forced-color-adjust: none; }
}
${ribbonStyle}`;
