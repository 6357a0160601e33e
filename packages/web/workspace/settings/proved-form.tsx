import { passkeyWords as words } from '@crucible/display/sentences/en/pages/passkey.ts';
import type { ReactNode } from 'react';
import { refusalIn } from '../api.ts';
import type { ShownPasskey } from '../door/passkey.ts';
import { CodeForm } from '../door/sign-in.tsx';
import { Field, Form, type Written } from '../parts/form.tsx';

/** What is shown once more before a door is made or taken away. */
export type ProofAsked = 'password' | 'password-and-code';
export type Proof = {
  readonly password?: string;
  readonly secondFactor?: unknown;
  readonly passkey?: ShownPasskey;
};

type ProvedFormProps = {
  readonly submit: string;
  readonly asks: ProofAsked;
  readonly onProved: (proof: Proof, written: Written) => Promise<unknown>;
  /** A second lock was set meanwhile: then its code is asked for. */
  readonly onStale: () => Promise<unknown>;
  readonly done?: string;
  readonly children?: ReactNode;
};

/** A form for what whoever found an open page should not do. */
export function ProvedForm({ submit, asks, onProved, onStale, done, children }: ProvedFormProps) {
  const send = async (proof: Proof, written: Written) => {
    try {
      await onProved(proof, written);
    } catch (error) {
      if (refusalIn(error)?.kind === 'proof-wanted') await onStale();
      throw error;
    }
  };
  const said = done === undefined ? {} : { done };
  const password = (
    <Field label={words.password} name="password" type="password" autoComplete="current-password" />
  );
  if (asks === 'password-and-code')
    return (
      <CodeForm
        submit={submit}
        onProof={(secondFactor, written) =>
          send({ password: written.text('password'), secondFactor }, written)
        }
      >
        {children}
        {password}
      </CodeForm>
    );
  return (
    <Form
      submit={submit}
      {...said}
      onSubmit={(written) => send({ password: written.text('password') }, written)}
    >
      {children}
      {password}
    </Form>
  );
}
