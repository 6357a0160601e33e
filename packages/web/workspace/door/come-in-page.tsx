import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useNavigate } from '@tanstack/react-router';
import { post } from '../api.ts';
import { Form } from '../parts/form.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { useForget } from './use-forget.ts';

/** A link opens this page and does nothing; its button signs in. Whatever looks at links in a mail changes nothing. */
export function ComeInPage() {
  const forget = useForget();
  const navigate = useNavigate();
  const token = location.hash.slice(1);
  return (
    <div className="column">
      <Page title="Come in" lead={doorSentences.linkLead}>
        {token === '' ? (
          <Teaching sentences={[doorSentences.linkMissing]} />
        ) : (
          <Form
            submit="Sign in"
            onSubmit={async () => {
              await post('/api/account/open-link', { token });
              await forget();
              await navigate({ to: '/today' });
            }}
          >
            {null}
          </Form>
        )}
      </Page>
    </div>
  );
}
