import { passkeyWords } from '@crucible/display/sentences/en/pages/passkey.ts';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { canUsePasskeys, makePasskey, thisDevice } from './passkey.ts';

const words = passkeyWords.offer;

/** Offered once, to whoever just came in: one tap, or none. */
export function NextTimePage() {
  const navigate = useNavigate();
  if (!canUsePasskeys()) return <Navigate to="/today" replace />;
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="aside form">{passkeyWords.honest}</p>
      <Form
        submit={words.submit}
        onSubmit={async () => {
          await makePasskey(thisDevice());
          await navigate({ to: '/today', replace: true });
        }}
        beside={
          <Link to="/today" replace>
            {words.skip}
          </Link>
        }
      >
        {null}
      </Form>
      <p className="aside form">{words.later}</p>
    </Page>
  );
}
