import { beforehandWords as words } from '@crucible/display/sentences/en/pages/beforehand.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { whenOf } from '../parts/when.ts';
import { nextSessions, type Planned } from '../today/what-waits.ts';

/** The client's page: one question before the next session, and what was written to it. */
export function BeforeSessionPage() {
  const engagement = useEngagement();
  return (
    <Shown of={useView('session.show-sessions', { engagement })}>
      {({ sessions }) => {
        const now = Date.now();
        const [next] = nextSessions(sessions, now);
        return (
          <Page title={words.title} lead={next === undefined ? words.nothingPlanned : words.lead}>
            {next !== undefined && <Before next={next} standing={next.start > now ? 'ahead' : 'begun'} />}
          </Page>
        );
      }}
    </Shown>
  );
}

type BeforeProps = { readonly next: Planned; readonly standing: 'ahead' | 'begun' };

function Before({ next, standing }: BeforeProps) {
  const { session, start, beforehand } = next;
  const answer = useAct('session.answer-beforehand', { engagement: useEngagement() });
  if (beforehand !== undefined) return <Written beforehand={beforehand} />;
  if (standing === 'begun') return <p>{words.begun}</p>;
  return (
    <>
      <p className="aside">{whenOf(start)}</p>
      <Form
        submit={words.submit}
        onSubmit={({ text }) => answer.mutateAsync({ session, text: text('words') })}
      >
        <Field label={words.field} name="words" rows={3} />
      </Form>
    </>
  );
}

function Written({ beforehand }: { readonly beforehand: NonNullable<Planned['beforehand']> }) {
  const { text, at, place, putRight } = beforehand;
  const right = useAct('engagement.put-right', { engagement: useEngagement() });
  return (
    <section aria-labelledby="written">
      <h2 id="written">{words.written}</h2>
      <p className="said">{putRight?.words ?? text}</p>
      <p className="aside">{whenOf(putRight?.at ?? at)}</p>
      {putRight !== undefined && (
        <details>
          <summary>{whenOf(at)}</summary>
          <p className="said">{text}</p>
        </details>
      )}
      <details>
        <summary>{words.rightTitle}</summary>
        <Form
          submit={words.rightSubmit}
          onSubmit={(written) => right.mutateAsync({ earlier: place, words: written.text('words') })}
        >
          <Field label={words.rightField} name="words" rows={3} value={putRight?.words ?? text} />
        </Form>
      </details>
    </section>
  );
}
