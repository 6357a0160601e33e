import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';

/** The practice is sealed until its passphrase comes. */
export function Unlock() {
  const queries = useQueryClient();
  return (
    <div className="column">
      <Page title="Open your practice" lead={doorSentences.unlock}>
        <Form
          submit="Open"
          onSubmit={async ({ text }) => {
            await post('/api/practice/unlock', { passphrase: text('passphrase') });
            await queries.resetQueries({ queryKey: ['door'] });
          }}
        >
          <Field label="Passphrase" name="passphrase" type="password" autoComplete="off" />
        </Form>
      </Page>
    </div>
  );
}
