import type { CueFlag, Utterance } from '@crucible/core/session/utterance.ts';
import { type Html, html } from '../html.ts';
import { placeOf } from '../sentences/en/time.ts';
import { anchorOf, type SessionPage } from './session-page.ts';

/** Every word of the session, each turn with an anchor that quotes and picture lead to. */
export function transcriptPart(page: SessionPage): Html {
  return html`<ol class="talk">${page.transcript.utterances.map((utterance) => turn(utterance, page))}</ol>`;
}

function turn(utterance: Utterance, page: SessionPage): Html {
  const { transcript, reading } = page;
  const name = transcript.speakers[utterance.speaker]?.label ?? '';
  const role = reading.roles.roles[utterance.speaker];
  const side = role === 'coach' ? ' coach' : '';
  const marks = utterance.flags.map((flag) => html` <span class="mark">${flagWords[flag]}</span>`);
  const id = anchorOf(page, utterance.index);
  return html`<li id="${id}" class="turn${side}"><a class="place" href="#${id}">${placeOf(utterance, transcript.timePrecision)}</a><div><span class="who"><bdi>${name}</bdi>${marks}</span><p dir="auto">${utterance.text}</p></div></li>
`;
}

const flagWords: Readonly<Record<CueFlag, string>> = {
  edited: 'edited by hand',
  'inherited-speaker': 'name taken over from above',
  'check-by-ear': 'check by ear',
};
