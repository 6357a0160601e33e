import { type Html, html } from '../html.ts';
import { afterFindings, afterIntroduction } from '../sentences/en/after.ts';
import { clientMoveFindings, clientMovesIntroduction } from '../sentences/en/client-moves.ts';
import { moveFindings, movesIntroduction } from '../sentences/en/moves.ts';
import { reportWords } from '../sentences/en/report.ts';
import { stanceFindings, stanceIntroduction } from '../sentences/en/stance.ts';
import { talkFindings, talkIntroduction } from '../sentences/en/talk.ts';
import { peopleFindings, peopleIntroduction, toldFindings, toldIntroduction } from '../sentences/en/told.ts';
import { introducedPart } from './findings-part.ts';
import type { SessionPage } from './session-page.ts';

/** What the readers of words found, under the heading of each. */
export function readingParts(page: SessionPage): readonly (readonly [keyof typeof reportWords, Html])[] {
  const moves = { introduction: movesIntroduction, found: moveFindings(page), reader: 'moves' } as const;
  const leaning = { introduction: talkIntroduction, found: talkFindings(page), reader: 'leaning' } as const;
  const stance = { introduction: stanceIntroduction, found: stanceFindings(page), reader: 'stance' } as const;
  const client = {
    introduction: clientMovesIntroduction,
    found: clientMoveFindings(page),
    reader: 'client',
  } as const;
  const after = { introduction: afterIntroduction, found: afterFindings(page) };
  return [
    ['moves', introducedPart(moves, page)],
    ['leaning', introducedPart(leaning, page)],
    ['stance', introducedPart(stance, page)],
    ['client', introducedPart(client, page)],
    ['after', introducedPart(after, page)],
    ['told', toldPart(page)],
  ];
}

/** The acts, then the people in them. */
function toldPart(page: SessionPage): Html {
  const told = { introduction: toldIntroduction, found: toldFindings(page), reader: 'told' } as const;
  const acts = introducedPart(told, page);
  const shown = peopleFindings(page);
  if (shown.length === 0) return acts;
  const people = { introduction: peopleIntroduction, found: { shown, open: [] } };
  return html`${acts}<h4>${reportWords.people}</h4>${introducedPart(people, page)}`;
}
