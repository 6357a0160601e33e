import { asideSentence, asideTimes, asideWords } from '@crucible/display/sentences/en/pages/set-aside.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { useSession } from '../session/use-session.ts';

/** Beside the note and never in it: it goes where nothing else of the work looks. */
export function SetAside() {
  const engagement = useEngagement();
  const session = useSession();
  const setAside = useAct('trust.set-aside', { engagement });
  return (
    <section className="not-on-paper" aria-labelledby="aside">
      <h2 id="aside">{asideWords.title}</h2>
      <p className="aside">{asideWords.lead}</p>
      <details>
        <summary>{asideWords.submit}</summary>
        <Form
          submit={asideWords.submit}
          leaving="asks"
          done={asideWords.done}
          onSubmit={({ text }) => setAside.mutateAsync({ text: text('aside'), session })}
        >
          <Field label={asideWords.field} name="aside" rows={3} />
        </Form>
      </details>
      <WhatIsAside />
    </section>
  );
}

function WhatIsAside() {
  const query = useView('trust.show-set-aside', { engagement: useEngagement() });
  return (
    <Shown of={query}>
      {({ reactions }) => {
        const open = reactions.filter(({ text }) => text !== undefined);
        return (
          <>
            <p className="aside">{asideSentence(reactions.length - open.length, open.length)}</p>
            {reactions.length > 0 && (
              <details>
                <summary>Since when</summary>
                <ul className="rows">
                  {reactions.map(({ place, at, opensAt, goneAt, text }) => (
                    <li key={place.seq}>
                      {text !== undefined && <p className="said">{text}</p>}
                      <p className="aside">
                        {dayOf(at)}. {asideTimes({ opens: dayOf(opensAt), gone: dayOf(goneAt) })}
                      </p>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        );
      }}
    </Shown>
  );
}
