import { editionSentence, missingSentence } from '@crucible/display/sentences/en/agreement.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Form } from '../parts/form.tsx';
import { Teaching } from '../parts/page.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementText, type Edition } from './agreement-text.tsx';

type Agreement = Views['engagement.show-agreement'];

/** What holds, what waits, what is missing, and a new version. */
export function WhoSeesWhat({ shown }: { readonly shown: Agreement }) {
  const { editions, missing, inForce } = shown;
  const open = editions.find(({ standing }) => standing === 'open');
  const held = editions.find(({ edition }) => edition === inForce?.edition);
  const past = editions.filter((one) => one !== open && one !== held);
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{agreementWords.rowsTitle}</h2>
      {editions.length === 0 && <Teaching sentences={agreementWords.rowsFirst} />}
      {missing.length > 0 && (
        <ul className="missing aside">
          {missing.map((one) => (
            <li key={missingSentence(one)}>{missingSentence(one)}</li>
          ))}
        </ul>
      )}
      {open !== undefined && <Waiting edition={open} />}
      {held !== undefined && <Held edition={held} isOnly={open === undefined} />}
      {past.length > 0 && (
        <details>
          <summary>Earlier versions ({past.length})</summary>
          {past.map((edition) => (
            <details key={edition.edition}>
              <summary>{editionSentence(edition)}</summary>
              <AgreementText edition={edition} />
            </details>
          ))}
        </details>
      )}
      <AgreementForm from={open ?? held} held={held} />
    </section>
  );
}

function Waiting({ edition }: { readonly edition: Edition }) {
  const sign = useAct('engagement.sign-agreement', { engagement: useEngagement() });
  const me = useAccount().data?.person;
  const isAsked = edition.awaited.some(({ person }) => person === me);
  return (
    <div className="form">
      <h3>{editionSentence(edition)}</h3>
      <AgreementText edition={edition} />
      <Signatures edition={edition} />
      {isAsked && (
        <Form
          submit="I have read this, and I sign"
          onSubmit={() => sign.mutateAsync({ edition: edition.edition, draft: edition.place })}
        >
          {null}
        </Form>
      )}
    </div>
  );
}

function Held({ edition, isOnly }: { readonly edition: Edition; readonly isOnly: boolean }) {
  const withdraw = useAct('engagement.withdraw-agreement', { engagement: useEngagement() });
  const text = <AgreementText edition={edition} />;
  return (
    <div className="form">
      <h3>{editionSentence(edition)}</h3>
      {isOnly ? (
        text
      ) : (
        <details>
          <summary>Read it</summary>
          {text}
        </details>
      )}
      <Signatures edition={edition} />
      <div className="actions">
        <AskFirst
          action="Withdraw"
          title="Withdraw what you agreed to"
          onSure={() => withdraw.mutateAsync({ quotes: 'keep' })}
        >
          <p>{agreementWords.withdraw}</p>
          <p>{agreementWords.withdrawUndo}</p>
        </AskFirst>
      </div>
    </div>
  );
}

function Signatures({ edition: { signatures } }: { readonly edition: Edition }) {
  const { data } = useView('engagement.show-parties', { engagement: useEngagement() });
  const nameOfPerson = (person: string) =>
    data?.parties.find((one) => one.person === person)?.name ?? 'Somebody';
  return (
    <ul className="aside">
      {signatures.map(({ author, at, via }) => (
        <li key={author.person}>
          {nameOfPerson(author.person)} signed on {dayOf(at)}
          {via === 'handed-over' && ', on the turned screen'}.
        </li>
      ))}
    </ul>
  );
}
