import { clientSettingsWords as words } from '@crucible/display/sentences/en/pages/client-settings.ts';
import { comeInWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '../api.ts';
import { useAccount } from '../door/standing.ts';
import { useForget } from '../door/use-forget.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { SignedIn } from './signed-in.tsx';

/** The client's way in and out, without the coach. */
export function ClientSettingsPage() {
  const account = useAccount().data;
  if (account === undefined) return null;
  return (
    <Page title={words.title} lead={words.lead}>
      <Out />
      {account.hasPassword === false ? (
        <FirstPassword />
      ) : (
        <>
          <section aria-labelledby="phone">
            <h2 id="phone">{words.phoneTitle}</h2>
            <p>{words.phoneLead}</p>
          </section>
          <SignedIn />
          <Passkeys />
          <Address />
          <Password />
          <SecondLock isSet={account.hasSecondFactor ? 'yes' : 'no'} />
        </>
      )}
    </Page>
  );
}

function useLookAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['door'] });
}

/** Nothing is asked first: whoever wants out is out. */
function Out() {
  const forget = useForget();
  return (
    <section aria-labelledby="out">
      <h2 id="out">{words.outTitle}</h2>
      <p>{words.outLead}</p>
      <Form
        submit={words.out}
        onSubmit={async () => {
          await post('/api/account/out');
          await forget();
        }}
      >
        {null}
      </Form>
    </section>
  );
}

function FirstPassword() {
  const lookAgain = useLookAgain();
  return (
    <section aria-labelledby="first">
      <h2 id="first">{words.firstTitle}</h2>
      <p>{words.firstLead}</p>
      <Form
        submit={words.make}
        onSubmit={async ({ text }) => {
          await post('/api/account/first-password', { password: text('password') });
          await lookAgain();
        }}
      >
        <Field
          label={comeInWords.password}
          name="password"
          type="password"
          hint={comeInWords.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </section>
  );
}

function Address() {
  const lookAgain = useLookAgain();
  return (
    <section aria-labelledby="address">
      <h2 id="address">{words.addressTitle}</h2>
      <p>{words.addressLead}</p>
      <details>
        <summary>{words.addressTitle}</summary>
        <Form
          submit={words.change}
          done={words.done}
          onSubmit={async ({ text }) => {
            await post('/api/account/address', { email: text('email'), password: text('current') });
            await lookAgain();
          }}
        >
          <Field
            label={words.newAddress}
            name="email"
            type="email"
            hint={comeInWords.addressHint}
            autoComplete="email"
          />
          <Field label="Your password" name="current" type="password" autoComplete="current-password" />
        </Form>
      </details>
    </section>
  );
}

function SecondLock({ isSet }: { readonly isSet: 'yes' | 'no' }) {
  return (
    <section aria-labelledby="lock">
      <h2 id="lock">{words.lockTitle}</h2>
      {isSet === 'yes' ? (
        <p>{words.lockStands}</p>
      ) : (
        <>
          <p>{words.lockLead}</p>
          <p className="actions">
            <Link to="/second-lock">{words.setUp}</Link>
          </p>
        </>
      )}
    </section>
  );
}
