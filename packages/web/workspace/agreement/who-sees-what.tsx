import { editionSentence, missingSentence } from '@crucible/display/sentences/en/agreement.ts';
import {
  agreementWords,
  waitsForSentence,
  withdrawalSentence,
} from '@crucible/display/sentences/en/pages/agreement-page.ts';
import type { Views } from '../api-names.ts';
import { useAccount, useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { Teaching } from '../parts/page.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementText, type Edition } from './agreement-text.tsx';
import { Signatures, useNames } from './signatures.tsx';
import { Withdraw } from './withdraw.tsx';

type Agreement = Views['engagement.show-agreement'];

/** What holds, what waits, what is missing, and a new version. */
export function WhoSeesWhat({ shown }: { readonly shown: Agreement }) {
  const { editions, missing, inForce } = shown;
  const open = editions.find(({ standing }) => standing === 'open');
  const held = editions.find(({ edition }) => edition === inForce?.edition);
  const past = editions.filter((one) => one !== open && one !== held);
  const lacking = missing.filter(({ kind }) => kind !== 'signature');
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{agreementWords.rowsTitle}</h2>
      {editions.length === 0 && <Teaching sentences={agreementWords.rowsFirst} />}
      {open !== undefined && <Waiting edition={open} held={held} />}
      {held !== undefined && <Held edition={held} isOnly={open === undefined} />}
      {lacking.length > 0 && (
        <ul className="missing aside">
          {lacking.map((one) => (
            <li key={missingSentence(one)}>{missingSentence(one)}</li>
          ))}
        </ul>
      )}
      <Withdrawn withdrawals={shown.withdrawals} />
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

type WaitingProps = { readonly edition: Edition; readonly held: Edition | undefined };

function Waiting({ edition, held }: WaitingProps) {
  const engagement = useEngagement();
  const sign = useAct('engagement.sign-agreement', { engagement });
  const nameOfPerson = useNames(engagement);
  const me = useAccount().data?.person;
  const isAlone = useStart().data?.way === 'alone';
  const { awaited } = edition;
  const isAsked = awaited.some(({ person }) => person === me);
  return (
    <div className="form on-paper">
      <h3>{editionSentence(edition)}</h3>
      <p>{waitsForSentence(awaited.map(({ person }) => nameOfPerson(person)))}</p>
      {isAlone && awaited.some(({ role }) => role === 'sponsor') && (
        <p className="aside">{agreementWords.companyAlone}</p>
      )}
      <AgreementText edition={edition} beside={held} />
      <Signatures edition={edition} engagement={engagement} />
      {isAsked ? (
        <Form
          submit="I have read this, and I sign"
          onSubmit={() => sign.mutateAsync({ edition: edition.edition, draft: edition.place })}
        >
          {null}
        </Form>
      ) : (
        <p className="aside">
          {agreementWords.signOnTurned} <a href="#turn">{agreementWords.turnTitle}</a>
        </p>
      )}
    </div>
  );
}

function Held({ edition, isOnly }: { readonly edition: Edition; readonly isOnly: boolean }) {
  const engagement = useEngagement();
  const text = <AgreementText edition={edition} />;
  return (
    <div className="form on-paper">
      <h3>{editionSentence(edition)}</h3>
      {isOnly ? (
        text
      ) : (
        <details>
          <summary>Read it</summary>
          {text}
        </details>
      )}
      <Signatures edition={edition} engagement={engagement} />
      <div className="actions">
        <Withdraw edition={edition} />
      </div>
    </div>
  );
}

function Withdrawn({ withdrawals }: Pick<Agreement, 'withdrawals'>) {
  const nameOfPerson = useNames(useEngagement());
  return withdrawals.map(({ edition, by, at, quotes }) => (
    <p key={`${edition} ${at}`} className="aside">
      {withdrawalSentence({ edition, quotes, who: nameOfPerson(by.person), when: dayOf(at) })}
    </p>
  ));
}
