import { clientSettingsWords } from '@crucible/display/sentences/en/pages/client-settings.ts';
import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { passkeyWords } from '@crucible/display/sentences/en/pages/passkey.ts';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { ByPasskey } from './by-passkey.tsx';
import type { ShownPasskey } from './passkey.ts';
import { useAccount } from './standing.ts';
import { useForget } from './use-forget.ts';

/** After a while without a touch: the password once more. */
export function Wake() {
  const queries = useQueryClient();
  if (useAccount().data?.hasPassword === false) return <WithoutPassword />;
  const wake = async (proof: { readonly password: string } | { readonly passkey: ShownPasskey }) => {
    await post('/api/account/wake', proof);
    await queries.invalidateQueries({ queryKey: ['door'] });
    await queries.invalidateQueries({ queryKey: ['view'] });
  };
  return (
    <div className="column">
      <Page title="Still you?" lead={doorSentences.wake}>
        <Form submit="Go on" onSubmit={({ text }) => wake({ password: text('password') })}>
          <Field label="Password" name="password" type="password" autoComplete="current-password" />
        </Form>
        <ByPasskey action={passkeyWords.wake} onShown={(passkey) => wake({ passkey })} />
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
