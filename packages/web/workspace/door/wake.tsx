import { clientSettingsWords } from '@crucible/display/sentences/en/pages/client-settings.ts';
import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { useAccount } from './standing.ts';
import { useForget } from './use-forget.ts';

/** After a while without a touch: the password once more. */
export function Wake() {
  const queries = useQueryClient();
  if (useAccount().data?.hasPassword === false) return <WithoutPassword />;
  return (
    <div className="column">
      <Page title="Still you?" lead={doorSentences.wake}>
        <Form
          submit="Go on"
          onSubmit={async ({ text }) => {
            await post('/api/account/wake', { password: text('password') });
            await queries.invalidateQueries({ queryKey: ['door'] });
            await queries.invalidateQueries({ queryKey: ['view'] });
          }}
        >
          <Field label="Password" name="password" type="password" autoComplete="current-password" />
        </Form>
      </Page>
    </div>
  );
}

/** Whoever came by a link has nothing to wake with. */
function WithoutPassword() {
  const forget = useForget();
  return (
    <div className="column">
      <Page title="Still you?" lead={clientSettingsWords.idleLink}>
        <Form
          submit="Sign out"
          onSubmit={async () => {
            await post('/api/account/sign-out');
            await forget();
          }}
        >
          {null}
        </Form>
      </Page>
    </div>
  );
}
