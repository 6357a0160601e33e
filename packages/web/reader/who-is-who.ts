import type { Speaker } from '@crucible/core/session/utterance.ts';
import { type Html, html, nothing } from '@crucible/display/html.ts';
import type { ReadSession } from '@crucible/display/report/session-report.ts';
import type { LabelChoice } from './engagement.ts';
import { choiceSentence, labelsSentence, readerWords as words } from './words.ts';

/** Who the coach is and which labels are one person: proposed by the text, decided by the reader. */
export function whoIsWho(session: ReadSession, id: string, choices: readonly LabelChoice[]): Html {
  const labels = labelRows(session, id, choices);
  const coach = coachChoice(session, id);
  if (coach === nothing && labels.length === 0) return nothing;
  const list = labels.length === 0 ? nothing : html`<ul class="labels">${labels}</ul>`;
  return html`<section class="who-is-who" aria-labelledby="${id}-who ${id}-name"><h3 id="${id}-who">${words.whoHeading}</h3>${coach}${list}</section>`;
}

function coachChoice({ transcript, reading }: ReadSession, id: string): Html {
  const people = transcript.speakers.filter(({ kind }) => kind === 'person');
  if (people.length < 2) return nothing;
  const { roles, by } = reading.roles;
  const coach = people.find(({ index }) => roles[index] === 'coach');
  const radios = people.map((speaker) => radio(speaker, id, speaker === coach ? html` checked` : nothing));
  return html`<fieldset><legend>${words.whoIsCoach}</legend><div class="radios">${radios}</div>${coach ? coachAct(coach, id, by) : nothing}</fieldset>`;
}

function radio({ index, label }: Speaker, id: string, checked: Html): Html {
  return html`<label><input type="radio" id="${id}-coach-${index}" name="${id}-coach" value="${label}" data-act="coach"${checked}> <bdi>${label}</bdi></label>`;
}

function coachAct({ label }: Speaker, id: string, by: ReadSession['reading']['roles']['by']): Html {
  if (by === 'talk' || by === 'label')
    return button({ id: `${id}-settle`, act: 'confirm-coach', data: label, label: words.confirm });
  if (by === 'person')
    return button({ id: `${id}-settle`, act: 'undo-coach', data: label, label: words.undo });
  return nothing;
}

/** What the file leaves doubtful, then what a person decided about labels that speak in it. */
function labelRows(session: ReadSession, id: string, choices: readonly LabelChoice[]): Html[] {
  const { notices, speakers } = session.transcript;
  const spoken = new Set(speakers.flatMap(({ labels }) => labels));
  const decided = new Set(choices.flatMap(({ labels }) => labels));
  const doubts = notices
    .filter((notice) => notice.kind === 'duplicate-labels')
    .filter(({ labels }) => !labels.some((label) => decided.has(label)))
    .map(({ labels, joined }, at) =>
      row(labelsSentence(labels, { joined }), {
        id: `${id}-labels-${at}`,
        act: joined ? 'apart' : 'same',
        data: JSON.stringify(labels),
        label: joined ? words.keepApart : words.join,
      }),
    );
  const made = choices.flatMap((choice, at) =>
    choice.labels.some((label) => spoken.has(label))
      ? [
          row(choiceSentence(choice), {
            id: `${id}-choice-${at}`,
            act: 'undo-choice',
            data: String(at),
            label: words.undo,
          }),
        ]
      : [],
  );
  return [...doubts, ...made];
}

type Act = { readonly id: string; readonly act: string; readonly data: string; readonly label: string };

function row(sentence: string, act: Act): Html {
  return html`<li><span id="${act.id}-what">${sentence}</span> ${button(act)}</li>`;
}

function button({ id, act, data, label }: Act): Html {
  return html`<button type="button" class="quiet" id="${id}" data-act="${act}" data-value="${data}">${label}</button>`;
}
