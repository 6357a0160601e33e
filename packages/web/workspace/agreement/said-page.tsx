import { capitalised } from '@crucible/display/sentences/en/count.ts';
import { kindWords } from '@crucible/display/sentences/en/kept-line.ts';
import { waysToSay } from '@crucible/display/sentences/en/pages/client-agreement.ts';
import { clientSaidWords as words } from '@crucible/display/sentences/en/pages/client-said.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';

type Said = Views['engagement.show-said'];
type Line = Said['said'][number];

/** Everything the client said, found again; their own words can be put right, and struck out. */
export function SaidPage() {
  const engagement = useEngagement();
  return (
    <Page title={words.title} lead={words.lead}>
      <Shown of={useView('engagement.show-said', { engagement })}>
        {({ said, waiting }) => (
          <>
            {waiting.length > 0 && <Waiting lines={waiting} />}
            <section aria-labelledby="shared">
              <h2 id="shared">{words.sharedTitle}</h2>
              {said.length === 0 ? (
                <p className="quiet">{words.none}</p>
              ) : (
                <ul className="rows">
                  {said
                    .filter(isWorthALine)
                    .toReversed()
                    .map((line) => (
                      <li key={line.place.seq}>
                        <SharedLine line={line} />
                      </li>
                    ))}
                </ul>
              )}
            </section>
          </>
        )}
      </Shown>
    </Page>
  );
}

/** That a question is answered is no saying of its own beside the answer. */
function isWorthALine({ kind }: { readonly kind: string }): boolean {
  return kind !== 'request-answered';
}

function Waiting({ lines }: { readonly lines: Said['waiting'] }) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.waitingTitle}</h2>
      <p className="aside">{words.waitingLead}</p>
      <ul className="rows">
        {lines
          .filter(isWorthALine)
          .toReversed()
          .map((line) => (
            <li key={line.place.seq}>
              <Head line={line} />
              <Words words={line.words} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function SharedLine({ line }: { readonly line: Line }) {
  const { putRight, mayPutRight } = line;
  return (
    <>
      <Head line={line} />
      {putRight === undefined ? (
        <Words words={line.words} />
      ) : (
        <>
          <p className="said">{putRight.words}</p>
          <details>
            <summary>
              {words.now}, {dayOf(putRight.at)}. {words.saidFirst}
            </summary>
            <Words words={line.words} />
          </details>
        </>
      )}
      {mayPutRight && line.words.length > 0 && <PutRight line={line} />}
      {line.mayStrike && <Strike line={line} />}
    </>
  );
}

function Head({ line: { kind, at, via } }: { readonly line: Said['waiting'][number] }) {
  return (
    <>
      <p>{`${capitalised(kindWords(kind))}.`}</p>
      <p className="aside">{`${whenOf(at)}${waysToSay[via]}`}</p>
    </>
  );
}

function Words({ words: said }: { readonly words: readonly string[] }) {
  return said.map((one) => (
    <blockquote key={one} className="said">
      {one}
    </blockquote>
  ));
}

function PutRight({ line: { place, words: said, putRight } }: { readonly line: Line }) {
  // A slip in a long line is put right in it; of several words nobody knows which one is meant.
  const [only = '', ...others] = said;
  const now = putRight?.words ?? (others.length === 0 ? only : '');
  const right = useAct('engagement.put-right', { engagement: useEngagement() });
  return (
    <details className="not-on-paper">
      <summary>{words.putRight}</summary>
      <p className="aside">{words.putRightLead}</p>
      <Form
        submit={words.putRight}
        done={words.done}
        onSubmit={({ text }) => right.mutateAsync({ earlier: place, words: text('right') })}
      >
        <Field label={words.newWords} name="right" rows={3} value={now} />
      </Form>
    </details>
  );
}

function Strike({ line: { place } }: { readonly line: Line }) {
  const strike = useAct('keeping.strike-line', { engagement: useEngagement() });
  return (
    <p className="actions not-on-paper">
      <AskFirst
        action={words.strike}
        title={words.strikeTitle}
        onSure={() => strike.mutateAsync({ line: place })}
      >
        <p>{words.strikeLead}</p>
      </AskFirst>
    </p>
  );
}
