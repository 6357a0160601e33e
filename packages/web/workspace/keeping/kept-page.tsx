import { clientKeptWords as words } from '@crucible/display/sentences/en/pages/client-kept.ts';
import { recordingSentence } from '@crucible/display/sentences/en/session.ts';
import { untilWords } from '@crucible/display/sentences/en/until.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { AccessCopy, FullCopy } from './copies.tsx';
import { Gone } from './gone.tsx';
import { Hold } from './hold.tsx';
import { Strikes } from './strikes.tsx';

/** What is kept and until when; a copy of it, and how it goes. */
export function KeptPage() {
  const engagement = useEngagement();
  const sessions = useView('session.show-sessions', { engagement });
  return (
    <Page title={words.title} lead={words.lead}>
      <Shown of={useView('engagement.show-agreement', { engagement })}>
        {(agreement) => <Until agreement={agreement} />}
      </Shown>
      <Shown of={sessions}>{(found) => <Words sessions={found.sessions} />}</Shown>
      <FullCopy />
      <Shown of={useView('keeping.show-keeping', { engagement })}>
        {(keeping) => (
          <>
            <AccessCopy access={keeping.access} />
            <Shown of={sessions}>{(found) => <Gone keeping={keeping} sessions={found.sessions} />}</Shown>
            <Strikes keeping={keeping} />
            <Hold keeping={keeping} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Until({
  agreement: { editions, inForce },
}: {
  readonly agreement: Views['engagement.show-agreement'];
}) {
  const held = editions.find(({ edition }) => edition === inForce?.edition);
  return (
    <section aria-labelledby="until">
      <h2 id="until">{words.untilTitle}</h2>
      {held === undefined ? (
        <p>{words.noAgreement}</p>
      ) : (
        <dl className="facts wide-names">
          {rowNames.map((name) => (
            <div key={name}>
              <dt>{words.rows[name]}</dt>
              <dd>{isKept(held.rows, name) ? untilWords(held.rows[name].until) : words.notKept}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const rowNames = [
  'sharedNotes',
  'ownNotes',
  'recording',
  'setAside',
  'onlyYours',
  'company',
  'supervision',
  'yardstick',
] as const;

type Rows = Views['engagement.show-agreement']['editions'][number]['rows'];

function isKept({ recording, yardstick }: Rows, name: (typeof rowNames)[number]): boolean {
  if (name === 'recording') return recording.transcripts;
  return name === 'yardstick' ? yardstick.counts : true;
}

function Words({ sessions }: Pick<Views['session.show-sessions'], 'sessions'>) {
  const kept = sessions.flatMap((one) =>
    one.standing === 'moved-away' ? [] : one.recordings.map((recording) => ({ recording, start: one.start })),
  );
  return (
    <section aria-labelledby="words">
      <h2 id="words">{words.wordsTitle}</h2>
      {kept.length === 0 ? (
        <p className="quiet">{words.noWords}</p>
      ) : (
        <ul className="rows">
          {kept.map(({ recording, start }) => (
            <li key={recording.transcript}>
              <p>{dayOf(start)}</p>
              <p className="aside">{recordingSentence(recording)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
