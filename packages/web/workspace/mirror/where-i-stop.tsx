import { stopStandings } from '@crucible/core/mirror/stop.ts';
import { stopSentences, stopStandingWords, stopWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { useReader } from './reader.ts';

type KeptStop = Views['mirror.show-stops']['stops'][number];

/** What stops the client out there, in no count of anything. */
export function WhereIStop() {
  const { reader } = useReader();
  const engagement = useEngagement();
  return (
    <section aria-labelledby="stops">
      <h2 id="stops">{stopWords[reader].title}</h2>
      <p className="aside">{stopWords[reader].lead}</p>
      <Shown of={useView('mirror.show-stops', { engagement })}>
        {({ stops }) => (
          <>
            {stops.length > 0 && (
              <ul className="rows">
                {stops.map((one) => (
                  <OneStop key={one.stop} kept={one} />
                ))}
              </ul>
            )}
            <details className="not-on-paper">
              <summary>{stopWords[reader].tell}</summary>
              <StopForm />
            </details>
          </>
        )}
      </Shown>
    </section>
  );
}

function OneStop({ kept }: { readonly kept: KeptStop }) {
  const { reader, words } = useReader();
  const [latest, ...earlier] = kept.versions.toReversed();
  if (latest === undefined) return null;
  const { by } = latest;
  const whose = by.role === 'coach' || by.role === 'client' ? `, ${words.told[by.role]}` : '';
  return (
    <li>
      {stopSentences(latest).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="aside">
        {dayOf(latest.at)}
        {whose}.
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          {earlier.flatMap((version) =>
            stopSentences(version).map((sentence) => (
              <p key={`${version.place.seq} ${sentence}`}>{sentence}</p>
            )),
          )}
        </details>
      )}
      {by.role === reader && (
        <details className="not-on-paper">
          <summary>{words.edit}</summary>
          <StopForm before={kept} />
        </details>
      )}
    </li>
  );
}

function StopForm({ before }: { readonly before?: KeptStop }) {
  const { words } = useReader();
  const tell = useAct('mirror.tell-stop', { engagement: useEngagement() });
  const told = before?.versions.at(-1);
  return (
    <Form
      submit={words.keep}
      leaving="asks"
      done={words.kept}
      onSubmit={(written) => {
        const gotPast = written.optional('past');
        const standing = stopStandings.find((one) => one === written.text('standing'));
        return tell.mutateAsync({
          ...(before && { stop: before.stop }),
          stopped: written.text('stopped'),
          ...(gotPast !== undefined && { gotPast }),
          ...(standing && { standing }),
        });
      }}
    >
      <Field label={stopWords.stopped} name="stopped" rows={3} value={told?.stopped ?? ''} />
      <Field label={stopWords.gotPast} name="past" rows={2} need="optional" value={told?.gotPast ?? ''} />
      <Choice
        legend={stopWords.standing}
        name="standing"
        choices={stopStandings.map((one) => [one, stopStandingWords[one]] as const)}
        value={told?.standing}
      />
    </Form>
  );
}
