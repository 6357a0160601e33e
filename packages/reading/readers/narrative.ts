import type { Figure, WithheldReason } from '@crucible/core/session/figure.ts';
import type { MomentKind, Moments } from '@crucible/core/session/moment.ts';
import type { CoachMoves } from '@crucible/core/session/move.ts';
import type { Narrative } from '@crucible/core/session/narrative.ts';
import type { RoleProposal } from '@crucible/core/session/reading.ts';
import type { ClientTalk } from '@crucible/core/session/talk.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { readAfter } from './after.ts';
import { againstLanguage } from './against-language.ts';
import { castOf } from './cast.ts';
import { readClientMoves } from './client-moves.ts';
import type { Spoken } from './spoken.ts';
import { peopleOf } from './told/people-of-session.ts';
import { toldIn } from './told-episodes.ts';
import { againstSpeakers, wordsBySpeaker } from './who-speaks.ts';

/** What other readers found that the table of what the coach does next needs. */
export type NarrativeSources = {
  readonly coachMoves: Figure<CoachMoves>;
  readonly clientTalk: Figure<ClientTalk>;
  readonly moments: Figure<Moments>;
};

/** The client's side of a session: told episodes, the people in them, client moves, and what the coach does after. */
export function readNarrative(
  transcript: Transcript,
  session: readonly Spoken[],
  { roles, coachMoves, clientTalk, moments }: NarrativeSources & Pick<RoleProposal, 'roles'>,
): Narrative {
  const withheld = against(transcript, session, roles.indexOf('client'));
  if (withheld !== undefined)
    return { told: [], cast: [], toldWithheld: withheld, clientMoves: withheld, after: withheld };
  const client = roles.indexOf('client');
  const labels = transcript.speakers.flatMap((speaker) => speaker.labels);
  const people = peopleOf(session, { client, labels });
  return {
    told: toldIn(people),
    cast: castOf(people),
    clientMoves: { known: readClientMoves(transcript, people) },
    after:
      'known' in coachMoves
        ? {
            known: readAfter(session, {
              coachMoves: coachMoves.known.moves,
              client,
              ...('known' in clientTalk && { talk: leanings(clientTalk.known) }),
              ...('known' in moments && { strain: strained(moments.known) }),
            }),
          }
        : coachMoves,
  };
}

/** By utterance, where the client's words lean at all. */
function leanings({ talks }: ClientTalk): ReadonlyMap<number, 'toward' | 'away'> {
  return new Map(talks.flatMap(({ utterance, talk }) => (talk === 'neither' ? [] : [[utterance, talk]])));
}

/** The client's utterances that are worth a look because the work may have lost its thread there. */
function strained({ queue }: Moments): ReadonlySet<number> {
  const kinds: readonly MomentKind[] = ['withdrawal', 'confrontation'];
  return new Set(queue.filter(({ kind }) => kinds.includes(kind)).map(({ quote }) => quote.utterance));
}

function against(
  transcript: Transcript,
  session: readonly Spoken[],
  client: number,
): { readonly withheld: WithheldReason } | undefined {
  const noSpeakers = againstSpeakers(transcript, wordsBySpeaker(transcript, session));
  if (noSpeakers !== undefined) return { withheld: noSpeakers };
  if (transcript.language !== 'en') {
    const { withheld } = againstLanguage(transcript.language);
    return { withheld };
  }
  return client === -1 ? { withheld: 'roles-unknown' } : undefined;
}
