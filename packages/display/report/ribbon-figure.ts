import { layOutRibbon, type RibbonPlot } from '../figures/lay-out-ribbon.ts';
import { laneClass, ribbon } from '../figures/ribbon.ts';
import type { RibbonLane } from '../figures/ribbon-lanes.ts';
import { type Html, html, nothing } from '../html.ts';
import { numeral } from '../sentences/en/count.ts';
import { plainText } from '../sentences/en/name.ts';
import { laneWord, ribbonLimits, ribbonSentence, stepWords } from '../sentences/en/ribbon.ts';
import { roleWord } from '../sentences/en/speaker.ts';
import { clockTime, placeOf } from '../sentences/en/time.ts';
import { anchorOf, type SessionPage } from './session-page.ts';

/** The picture, its key, and the same as a sentence and a table. */
export function ribbonFigure(page: SessionPage): Html {
  const plot = layOutRibbon(page);
  if (plot.bars.length === 0) return nothing;
  const captionId = `${page.id}-ribbon`;
  const { utterances, speakers, timePrecision } = page.transcript;
  const picture = ribbon(plot, {
    hrefOf: (index) => `#${anchorOf(page, index)}`,
    nameOf: (index) => {
      const utterance = utterances[index];
      if (utterance === undefined) return '';
      const name = plainText(speakers[utterance.speaker]?.label ?? '');
      return `${name}, ${placeOf(utterance, timePrecision)}`;
    },
  });
  const limits = ribbonLimits(plot).map((sentence) => html`<p class="aside">${sentence}</p>`);
  return html`<figure class="picture" aria-labelledby="${captionId}"><div class="key" aria-hidden="true">${plot.lanes.map((lane, at) => laneKey(lane, laneWord(at, plot.lanes.length)))}${markKeys(plot)}</div>${picture}<figcaption id="${captionId}">${ribbonSentence(plot)}</figcaption>${limits}${ribbonTable(plot, page)}</figure>`;
}

/** While nobody has a role the lanes look alike, so their place tells them apart. */
function laneKey(lane: RibbonLane, place: string | undefined): Html {
  const { name, role } = lane;
  const what = roleWord(role) ?? place;
  return html`<span><i class="swatch ${laneClass(lane)}"></i><span><bdi>${name}</bdi>${what === undefined || name.toLowerCase() === what ? '' : ` (${what})`}</span></span>`;
}

function markKeys({ questions, silences }: RibbonPlot): Html {
  const question =
    questions.length > 0 ? html`<span><i class="swatch question"></i>question</span>` : nothing;
  const silence =
    silences.length > 0 ? html`<span><i class="swatch silence"></i>silence of 3 s or more</span>` : nothing;
  return html`${question}${silence}`;
}

function ribbonTable(plot: RibbonPlot, page: SessionPage): Html {
  const step = tableStep(plot);
  const rows = Math.max(1, Math.ceil((plot.to - plot.from) / step));
  const heads = plot.lanes.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`);
  const body = Array.from({ length: rows }, (_, row) => tableRow(page, plot, plot.from + row * step));
  const silences = plot.axis === 'time' ? html`<th scope="col">Silences</th>` : nothing;
  return html`<details class="as-table"><summary>The picture as a table</summary><div class="wide"><table><caption>Turns, questions and silences that begin there, in steps of ${stepWords(plot, step)}</caption><thead><tr><th scope="col">From</th>${heads}<th scope="col">Questions</th>${silences}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

/** A row of the table for each row of the picture; for each minute where there is only one. */
function tableStep({ axis, from, to, rowLength }: RibbonPlot): number {
  if (to - from > rowLength) return rowLength;
  return axis === 'time' ? 60_000 : rowLength / 5;
}

function tableRow(page: SessionPage, plot: RibbonPlot, start: number): Html {
  const step = tableStep(plot);
  const isHere = (at: number) => at >= start && at < start + step;
  const bars = plot.bars.filter(({ from }) => isHere(from));
  const label = plot.axis === 'time' ? clockTime(start) : `word ${numeral(start)}`;
  const [first] = bars;
  const place =
    first === undefined ? html`${label}` : html`<a href="#${anchorOf(page, first.utterance)}">${label}</a>`;
  const turns = plot.lanes.map((_, lane) => html`<td>${bars.filter((bar) => bar.lane === lane).length}</td>`);
  const questions = plot.questions.filter(({ at }) => isHere(at)).length;
  const silences =
    plot.axis === 'time'
      ? html`<td>${plot.silences.filter(({ from }) => isHere(from)).length}</td>`
      : nothing;
  return html`<tr><th scope="row">${place}</th>${turns}<td>${questions}</td>${silences}</tr>`;
}
