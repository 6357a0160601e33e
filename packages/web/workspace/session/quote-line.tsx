import type { Quote } from '@crucible/core/session/quote.ts';
import { anchorOf, type SessionPage } from '@crucible/display/report/session-page.ts';
import { placeOf } from '@crucible/display/sentences/en/time.ts';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../engagement/work.tsx';
import { useSession } from './use-session.ts';

type QuoteLineProps = { readonly quote: Quote; readonly page: SessionPage };

/** Place, name and words; the place leads to the turn in the talk. */
export function QuoteLine({ quote, page }: QuoteLineProps) {
  const engagement = useEngagement();
  const session = useSession();
  const { transcript, reading } = page;
  const turn = transcript.utterances[quote.utterance];
  if (turn === undefined) return null;
  const side = reading.roles.roles[turn.speaker] === 'coach' ? 'coach' : '';
  return (
    <>
      <Link
        className="place"
        to="/with/$engagement/sessions/$session/transcript"
        params={{ engagement, session }}
        hash={anchorOf(page, quote.utterance)}
      >
        {placeOf(turn, transcript.timePrecision)}
      </Link>{' '}
      <bdi className={`who ${side}`}>{transcript.speakers[turn.speaker]?.label}</bdi>{' '}
      <q className="said" dir="auto">
        {quote.text}
      </q>
    </>
  );
}
