import { clientAgreementWords as words } from '@crucible/display/sentences/en/pages/client-agreement.ts';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../api.ts';
import { useAccount } from '../door/standing.ts';
import { Choice, Form } from '../parts/form.tsx';

/** Asked once for an address; answered anew whenever somebody likes. */
export function AddressReaders() {
  const account = useAccount().data;
  if (account?.email === undefined) return null;
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{words.readersTitle}</h2>
      <p className="aside">
        <bdi>{account.email}</bdi>
      </p>
      {account.readers === undefined ? (
        <Question />
      ) : (
        <>
          <p>{words.readersSaid[account.readers]}</p>
          <details>
            <summary>{words.readersAgain}</summary>
            <Question />
          </details>
        </>
      )}
    </section>
  );
}

function Question() {
  const queries = useQueryClient();
  return (
    <Form
      submit={words.submitReaders}
      onSubmit={async ({ text }) => {
        await post('/api/account/readers', { readers: text('readers') });
        await queries.invalidateQueries({ queryKey: ['door'] });
      }}
    >
      <Choice
        legend={words.readersTitle}
        name="readers"
        hint={words.readersLead}
        choices={[
          ['only-me', words.onlyMe],
          ['others', words.others],
        ]}
      />
    </Form>
  );
}
