import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { passkeyWords } from '@crucible/display/sentences/en/pages/passkey.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api.ts';
import { emailAddress, Field, Form, type Written } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { ByPasskey } from './by-passkey.tsx';
import { useForget } from './use-forget.ts';

type SignedIn = { readonly wanted?: 'second-factor' };

/** Address and password, then the code from the phone or one of those on paper. */
export function SignIn() {
  const forget = useForget();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const on = async ({ wanted }: SignedIn) => {
    if (wanted === 'second-factor') setStep('code');
    else await forget();
  };
  const above = <Link to="/">Crucible</Link>;
  return (
    <div className="column">
      {step === 'password' ? (
        <Page title="Sign in" lead={doorSentences.signInLead} above={<p className="above">{above}</p>}>
          <Form
            submit="Go on"
            onSubmit={async ({ text }) =>
              on(
                await post<SignedIn>('/api/account/sign-in', {
                  email: text('email'),
                  password: text('password'),
                }),
              )
            }
          >
            <Field label="E-mail address" name="email" {...emailAddress} />
            <Field label="Password" name="password" type="password" autoComplete="current-password" />
          </Form>
          <ByPasskey
            action={passkeyWords.signIn}
            lead={passkeyWords.or}
            onShown={async (passkey) => on(await post<SignedIn>('/api/account/sign-in/passkey', { passkey }))}
          />
        </Page>
      ) : (
        <Page title="The code from your phone" lead={doorSentences.secondFactor}>
          <CodeForm
            submit="Sign in"
            onProof={async (proof) => on(await post<SignedIn>('/api/account/sign-in/second-factor', proof))}
          />
        </Page>
      )}
    </div>
  );
}

type Proof = { readonly code: string } | { readonly recoveryCode: string };

type CodeFormProps = {
  readonly submit: string;
  readonly onProof: (proof: Proof, written: Written) => Promise<unknown>;
  readonly children?: React.ReactNode;
};

/** The second factor, in either of its two shapes. */
export function CodeForm({ submit, onProof, children }: CodeFormProps) {
  const [kind, setKind] = useState<'code' | 'recovery'>('code');
  const other = kind === 'code' ? 'recovery' : 'code';
  return (
    <Form
      submit={submit}
      onSubmit={(written) =>
        onProof(
          kind === 'code'
            ? { code: written.text('code').replace(/\s/gu, '') }
            : { recoveryCode: written.text('recovery') },
          written,
        )
      }
      beside={
        <button type="button" className="linklike in-text aside" onClick={() => setKind(other)}>
          {kind === 'code' ? 'I do not have the phone' : 'I have the phone'}
        </button>
      }
    >
      {children}
      {kind === 'code' ? (
        <Field key="code" label="Code" name="code" inputMode="numeric" autoComplete="one-time-code" />
      ) : (
        <Field
          key="recovery"
          label="Recovery code"
          name="recovery"
          hint={doorSentences.recovery}
          autoComplete="off"
        />
      )}
    </Form>
  );
}
