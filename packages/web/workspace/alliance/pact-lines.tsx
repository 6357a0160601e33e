import { pactLineWords as words } from '@crucible/display/sentences/en/pages/pact-lines.ts';
import type { Views } from '../api-names.ts';
import { Field, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';

type PactLinesProps = { readonly engagement: string; readonly reader: 'coach' | 'client' };

/** The lines of both under each other, the newest first, and room for another. */
export function PactLines({ engagement, reader }: PactLinesProps) {
  const say = useAct('engagement.say-pact-line', { engagement });
  return (
    <section aria-labelledby="pact-lines">
      <h2 id="pact-lines">{words.title}</h2>
      <Shown of={useView('engagement.show-pact-lines', { engagement })}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="quiet">{words.none}</p>
          ) : (
            <ul className="rows">
              {lines.toReversed().map((line) => (
                <li key={line.place.seq}>
                  <One line={line} reader={reader} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <details className="not-on-paper">
        <summary>{words.question}</summary>
        <p className="aside">{words.lead}</p>
        <Form submit={words.submit} done="" onSubmit={({ text }) => say.mutateAsync({ text: text('line') })}>
          <Field label={words.question} name="line" rows={2} />
        </Form>
      </details>
    </section>
  );
}

type OneProps = {
  readonly line: Views['engagement.show-pact-lines']['lines'][number];
  readonly reader: PactLinesProps['reader'];
};

function One({ line: { by, at, text, putRight }, reader }: OneProps) {
  return (
    <>
      <p className="aside">
        {by === reader ? words.own : words.others[reader]}, {dayOf(at)}
      </p>
      <p className="said">{putRight?.words ?? text}</p>
      {putRight !== undefined && (
        <details>
          <summary>{dayOf(at)}</summary>
          <p className="said quiet">{text}</p>
        </details>
      )}
    </>
  );
}
