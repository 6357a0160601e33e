import { editionSentence } from '@crucible/display/sentences/en/agreement.ts';
import { waitsForSentence, withdrawalSentence } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import {
  signedSentence,
  clientAgreementWords as words,
} from '@crucible/display/sentences/en/pages/client-agreement.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { AgreementText, type Edition } from './agreement-text.tsx';
import { Withdraw } from './withdraw.tsx';

type Agreement = Views['engagement.show-agreement'];

/** The rows as they hold and as they are asked for, signed here by the client's own hand. */
export function ClientRows({ shown: { editions, inForce, withdrawals } }: { readonly shown: Agreement }) {
  const nameOfPerson = useNames();
  const open = editions.find(({ standing }) => standing === 'open');
  const held = editions.find(({ edition }) => edition === inForce?.edition);
  const past = editions.filter((one) => one !== open && one !== held);
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{words.rowsTitle}</h2>
      {editions.length === 0 && <p>{words.noRows}</p>}
      {open !== undefined && <Asked edition={open} held={held} />}
      {held !== undefined && <Held edition={held} />}
      {withdrawals.map(({ edition, by, at, quotes }) => (
        <p key={`${edition} ${at}`} className="aside form">
          {withdrawalSentence({ edition, quotes, who: nameOfPerson(by.person), when: dayOf(at) })}
        </p>
      ))}
      {past.length > 0 && (
        <details>
          <summary>{words.past}</summary>
          {past.map((edition) => (
            <details key={edition.edition}>
              <summary>{editionSentence(edition)}</summary>
              <AgreementText edition={edition} />
            </details>
          ))}
        </details>
      )}
    </section>
  );
}

/** Rows that are not as in the version that holds say so. */
function Asked({ edition, held }: { readonly edition: Edition; readonly held: Edition | undefined }) {
  const sign = useAct('engagement.sign-agreement', { engagement: useEngagement() });
  const me = useAccount().data?.person;
  const nameOfPerson = useNames();
  const { awaited } = edition;
  const isAsked = awaited.some(({ person }) => person === me);
  return (
    <div className="form">
      <h3>{editionSentence(edition)}</h3>
      <p>{isAsked ? words.toSign : words.signedOwn}</p>
      <AgreementText edition={edition} beside={held} />
      <Signatures edition={edition} />
      {isAsked ? (
        <Form
          submit={words.sign}
          onSubmit={() => sign.mutateAsync({ edition: edition.edition, draft: edition.place })}
        >
          {null}
        </Form>
      ) : (
        <p className="aside">{waitsForSentence(awaited.map(({ person }) => nameOfPerson(person)))}</p>
      )}
    </div>
  );
}

function Held({ edition }: { readonly edition: Edition }) {
  return (
    <div className="form">
      <h3>{editionSentence(edition)}</h3>
      <details>
        <summary>{words.readIt}</summary>
        <AgreementText edition={edition} />
      </details>
      <Signatures edition={edition} />
      <div className="actions">
        <Withdraw edition={edition} />
      </div>
    </div>
  );
}

function Signatures({ edition: { signatures } }: { readonly edition: Edition }) {
  const nameOfPerson = useNames();
  return (
    <ul className="aside">
      {signatures.map(({ author, at, via }) => (
        <li key={author.person}>
          {signedSentence({ name: nameOfPerson(author.person), day: dayOf(at), via })}
        </li>
      ))}
    </ul>
  );
}

function useNames(): (person: string) => string {
  const { data } = useView('engagement.show-parties', { engagement: useEngagement() });
  return (person) => data?.parties.find((one) => one.person === person)?.name ?? 'Somebody';
}
