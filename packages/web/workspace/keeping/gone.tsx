import type { Erasable } from '@crucible/core/keeping/erasure.ts';
import {
  askedOnSentence,
  destroyedOnSentence,
  ofSessionWords,
  clientKeptWords as words,
} from '@crucible/display/sentences/en/pages/client-kept.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf, whenOf } from '../parts/when.ts';

type Sessions = Views['session.show-sessions']['sessions'];
type Keeping = Views['keeping.show-keeping'];
type GoneProps = { readonly keeping: Keeping; readonly sessions: Sessions };

const wholeWork = { kind: 'engagement' } as const;

/** What was asked to be destroyed, by either, and asking for it. */
export function Gone({ keeping: { erasures }, sessions }: GoneProps) {
  // The same is not asked for twice.
  const isAsked = (one: Erasable): boolean =>
    erasures.some(({ what }) => JSON.stringify(what) === JSON.stringify(one));
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{words.goneTitle}</h2>
      <p>{words.goneLead}</p>
      {erasures.length > 0 && (
        <div className="form">
          <h3>{words.askedTitle}</h3>
          <ul className="rows">
            {erasures.map((one) => (
              <li key={one.asked.seq}>
                <Asked one={one} sessions={sessions} />
              </li>
            ))}
          </ul>
          <h3>{words.thereTitle}</h3>
        </div>
      )}
      <ul className="rows">
        {sessions.flatMap((one) =>
          one.standing !== 'held' || isAsked({ kind: 'session', session: one.session })
            ? []
            : [<OfSession key={one.session} one={one} />],
        )}
        {!isAsked(wholeWork) && (
          <li className="row">
            <span>{words.wholeWork}</span>
            <Ask what={wholeWork} title={words.wholeWork} />
          </li>
        )}
      </ul>
    </section>
  );
}

type OneSession = Exclude<Sessions[number], { readonly standing: 'moved-away' }>;

function OfSession({ one: { session, start, recordings } }: { readonly one: OneSession }) {
  const day = dayOf(start);
  const kept = recordings.filter(({ gone }) => gone?.text === undefined);
  return (
    <>
      <li className="row">
        <span>{ofSessionWords(day, 'session')}</span>
        <Ask what={{ kind: 'session', session }} title={ofSessionWords(day, 'session')} />
      </li>
      {kept.map(({ transcript }) => (
        <li key={transcript} className="row">
          <span>{ofSessionWords(day, 'words')}</span>
          <Ask what={{ kind: 'transcript', transcript }} title={ofSessionWords(day, 'words')} />
        </li>
      ))}
    </>
  );
}

function Ask({ what, title }: { readonly what: Erasable; readonly title: string }) {
  const ask = useAct('keeping.ask-erase', { engagement: useEngagement() });
  return (
    <span className="actions">
      <AskFirst action={words.askGone} title={title} onSure={() => ask.mutateAsync({ what })}>
        {what.kind === 'engagement' && <p>{words.wholeLead}</p>}
        <p>{words.goneLead}</p>
      </AskFirst>
    </span>
  );
}

function Asked({
  one,
  sessions,
}: {
  readonly one: Keeping['erasures'][number];
  readonly sessions: Sessions;
}) {
  const engagement = useEngagement();
  const [agree, undo] = [
    useAct('keeping.agree-erase', { engagement }),
    useAct('keeping.undo-erase', { engagement }),
  ];
  const me = useAccount().data?.person;
  const { asked, at, due, by } = one;
  const isMine = by.person === me;
  const error = agree.error ?? undo.error;
  return (
    <>
      <p>{askedOnSentence(nameOfErasable(one.what, sessions), dayOf(at))}</p>
      {due !== undefined && <p className="aside">{destroyedOnSentence(whenOf(due))}</p>}
      {due === undefined && isMine && <p className="aside">{words.waitsForCoach}</p>}
      <p className="actions">
        {due === undefined && !isMine && (
          <button type="button" className="linklike in-text" onClick={() => agree.mutate({ asked })}>
            {words.agree}
          </button>
        )}
        <button type="button" className="linklike in-text" onClick={() => undo.mutate({ asked })}>
          {isMine ? words.undo : words.stays}
        </button>
      </p>
      {error && <RefusalNote error={error} />}
    </>
  );
}

function nameOfErasable(what: Erasable, sessions: Sessions): string {
  if (what.kind === 'engagement') return words.wholeWork;
  if (what.kind === 'stream') return words.rows.ownNotes;
  const day = dayIn(sessions, ({ session, recordings }) =>
    what.kind === 'session'
      ? session === what.session
      : recordings.some(({ transcript }) => transcript === what.transcript),
  );
  return ofSessionWords(day, what.kind === 'session' ? 'session' : 'words');
}

function dayIn(sessions: Sessions, isMeant: (one: OneSession) => boolean): string {
  const found = sessions.find((one): one is OneSession => one.standing !== 'moved-away' && isMeant(one));
  return found === undefined ? '' : dayOf(found.start);
}
