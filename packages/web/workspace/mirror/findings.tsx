import { findingActs, findingsWords, foundSentences } from '@crucible/display/sentences/en/pages/findings.ts';
import { sceneLabel } from '@crucible/display/sentences/en/pages/mirror.ts';
import { SeenDifferently } from '../agreement/seen-differently.tsx';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import type { Mirror, OneFinding } from './mirror.ts';
import { useReader } from './reader.ts';

/** What the coach confirmed: open to both, the coach's alone, or let go. */
export function Findings({ mirror: { findings, scenes } }: { readonly mirror: Mirror }) {
  const { reader } = useReader();
  if (findings.length === 0) return null;
  const words = findingsWords[reader];
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.title}</h2>
      <p className="aside">{words.lead}</p>
      <ul className="rows">
        {findings.map((one) => (
          <Finding key={one.finding} of={one} scenes={scenes} />
        ))}
      </ul>
    </section>
  );
}

type FindingProps = { readonly of: OneFinding; readonly scenes: Mirror['scenes'] };

function Finding({ of, scenes }: FindingProps) {
  const { reader } = useReader();
  const words = findingsWords[reader];
  const { found, stands, open, at, reason } = of;
  return (
    <li>
      {foundSentences(found, reader).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {stands === false && <p>{findingsWords.coach.fallen}</p>}
      <p className="aside">
        {words.when[open]} {dayOf(at)}.
      </p>
      {reason !== undefined && (
        <p>
          {words.letGo} <span className="said">{reason}</span>
        </p>
      )}
      {open !== 'let-go' && <Behind of={of} scenes={scenes} />}
      {open === 'coach' ? <End of={of} scenes={scenes} /> : <Differently of={of} />}
    </li>
  );
}

function Behind({ of, scenes }: FindingProps) {
  const { reader } = useReader();
  return (
    <details>
      <summary>
        {findingsWords[reader].scenes} ({of.scenes.length})
      </summary>
      <ul>
        {of.scenes.map((at) => {
          const told = scenes[at]?.told;
          return told === undefined ? null : <li key={at}>{sceneLabel(told)}</li>;
        })}
      </ul>
    </details>
  );
}

/** The coach's own still: it ends in one of two ways. */
function End({ of: { finding, scenes: behind }, scenes }: FindingProps) {
  const engagement = useEngagement();
  const [open, letGo] = [
    useAct('mirror.open-finding', { engagement }),
    useAct('mirror.let-go-finding', { engagement }),
  ];
  const unseen = behind.filter((at) => scenes[at]?.open === 'coach').length;
  return (
    <div className="not-on-paper">
      <p className="aside">
        {findingActs.openHint(unseen)}{' '}
        <button type="button" className="linklike in-text" onClick={() => open.mutate({ finding })}>
          {findingActs.open}
        </button>
      </p>
      {open.error && <RefusalNote error={open.error} />}
      <details>
        <summary>{findingActs.letGo}</summary>
        <p className="hint">{findingActs.letGoHint}</p>
        <Form
          submit={findingActs.letGo}
          onSubmit={({ text }) => letGo.mutateAsync({ finding, reason: text('reason') })}
        >
          <Field label={findingActs.reason} name="reason" rows={2} />
        </Form>
      </details>
    </div>
  );
}

function Differently({ of: { place, differently } }: { readonly of: OneFinding }) {
  const { reader } = useReader();
  if (reader === 'client') return <SeenDifferently place={place} differently={differently} />;
  return differently.map((one) => (
    <div key={one.at}>
      <p className="aside">
        {findingsWords.differently} {dayOf(one.at)}
      </p>
      {one.words !== undefined && (
        <blockquote className="said">{one.putRight?.words ?? one.words}</blockquote>
      )}
    </div>
  ));
}
