import { beginSentences, doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { post } from '../api.ts';
import { emailAddress, Field, Form } from '../parts/form.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { Steps } from './set-up-second-factor.tsx';

/** The link that the start of an installation printed leads here; the button uses it up. */
export function BeginPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const token = location.hash.slice(1);
  if (token === '')
    return (
      <div className="column">
        <Page title="Start my practice">
          <Teaching sentences={[doorSentences.startByLink, doorSentences.linkMissing]} />
        </Page>
      </div>
    );
  return (
    <div className="column">
      <Page title="Start my practice" lead={beginSentences.account} above={<Steps at={1} />}>
        <Form
          submit="Make my account"
          onSubmit={async ({ text }) => {
            await post('/api/account/begin', { token, email: text('email'), password: text('password') });
            await queries.resetQueries({ queryKey: ['door'] });
            await navigate({ to: '/today' });
          }}
        >
          <Field label="E-mail address" name="email" {...emailAddress} />
          <Field
            label="Password"
            name="password"
            type="password"
            hint={beginSentences.password}
            autoComplete="new-password"
          />
        </Form>
      </Page>
    </div>
  );
}
