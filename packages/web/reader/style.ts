import { reportStyle } from '@crucible/display/report/style.ts';

/** The report's look, and what only the page around it needs. */
export const readerStyle = `${reportStyle}
body { padding-top: 2rem; }
h1:focus, h3:focus { outline: none; }
button {
  font: .9375rem/1.4 var(--sans); color: var(--accent); background: var(--paper);
  border: 1px solid currentColor; border-radius: 4px; padding: .45rem .8rem; min-height: 2.5rem; cursor: pointer;
}
button:hover { background: var(--wash); }
.main-act { background: var(--accent); color: var(--paper); border-color: var(--accent); padding-inline: 1.1rem; }
.main-act:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.quiet { border: 0; padding: .1rem .3rem; min-height: 1.75rem; font-size: .875rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; background: none; }

.acts { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.25rem; }
.acts[hidden] { display: none; }
.going-on { min-height: 1.5rem; margin-top: 1rem; font: .875rem/1.55 var(--sans); color: var(--quiet); }
progress { width: 100%; height: .35rem; accent-color: var(--accent); display: block; margin-bottom: .35rem; }
progress[hidden] { display: none; }

.start h1 { font-size: 2.4rem; line-height: 1.15; font-weight: 400; letter-spacing: -.015em; }
.start .first { margin-top: 1rem; max-width: 38rem; }
.start h2 { font-size: 1.25rem; font-weight: 600; margin: 3.25rem 0 .9rem; }
.drop { margin-top: 2.25rem; padding: 2.5rem 2rem; border: 1.5px dashed var(--lane-2); border-radius: 6px; text-align: center; }
.drop p + p { margin-top: .9rem; }
.drop span { font: .9375rem/1.5 var(--sans); color: var(--quiet); margin-left: .4rem; }
.dropping .drop, .dropping main { border-color: var(--accent); background: var(--wash); }
.dropping main { outline: 2px dashed var(--accent); outline-offset: 1rem; }
.paste { margin-top: 1.25rem; }
.paste summary { color: var(--accent); font: .9375rem/1.6 var(--sans); }
.paste label { display: block; margin: .9rem 0 .3rem; font: .875rem/1.5 var(--sans); color: var(--quiet); }
textarea { width: 100%; font: 1rem/1.5 var(--serif); color: inherit; background: var(--paper); border: 1px solid var(--lane-2); border-radius: 4px; padding: .6rem .75rem; resize: vertical; }
.paste p { margin-top: .6rem; }
.places > div { display: grid; grid-template-columns: 11rem 1fr; gap: .15rem 1.25rem; padding: .55rem 0; }
.places > div + div { border-top: 1px solid var(--rule); }
.places dt { font: 600 .875rem/1.7 var(--sans); }
.promise + .promise { margin-top: .7rem; color: var(--quiet); }

.reading-head { font-size: 1rem; font-weight: 400; font-style: italic; color: var(--quiet); margin-top: 1.5rem; }
.reading-head ~ .session:first-of-type { margin-top: 2.5rem; }
.sessions { margin-top: 1.75rem; }
.sessions h2 { font-size: 1.25rem; font-weight: 600; margin-bottom: .4rem; }
.sessions li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; padding: .4rem 0; border-top: 1px solid var(--rule); }
.sessions li bdi { overflow-wrap: anywhere; }
.session section.who-is-who { margin-top: 1.75rem; padding: 1rem 1.25rem 1.1rem; background: var(--wash); border-radius: 6px; font: .9375rem/1.55 var(--sans); }
.who-is-who h3 { font: 600 .8125rem/1.4 var(--sans); color: var(--quiet); margin-bottom: .5rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1.25rem; }
legend { float: left; padding: 0; }
.radios { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; }
.radios label { display: inline-flex; align-items: center; gap: .45rem; min-height: 1.9rem; cursor: pointer; }
input[type='radio'] { accent-color: var(--accent); width: 1.05rem; height: 1.05rem; margin: 0; flex: none; }
.goal { margin-top: 1.75rem; font: .9375rem/1.55 var(--sans); }
.goal > div { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; margin: .3rem 0; }
.goal input { flex: 1 1 14rem; min-width: 0; min-height: 2.5rem; padding: .35rem .7rem; font: 1rem/1.5 var(--serif); color: inherit; background: var(--paper); border: 1px solid var(--lane-2); border-radius: 4px; }
.labels { margin-top: .5rem; }
.labels li { padding: .15rem 0; }

@media (max-width: 34rem) {
  body { padding-top: 1.5rem; }
  .start h1 { font-size: 2rem; }
  .drop { padding: 1.75rem 1.1rem; }
  .drop span { display: block; margin: .6rem 0 0; }
  .places > div { grid-template-columns: 1fr; }
  .acts button { flex: 1 1 auto; }
}
@media print {
  .acts, .going-on, .goal, .who-is-who .quiet, .sessions button, .drop, .paste { display: none; }
  .session section.who-is-who { display: none; }
}`;
