import { comeInWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { passkeyWords } from '@crucible/display/sentences/en/pages/passkey.ts';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { ByPasskey } from './by-passkey.tsx';
import { LedOn } from './led-on.tsx';
import { canKeepPasskey } from './passkey.ts';
import { useStart } from './standing.ts';
import { useForget } from './use-forget.ts';
import './door.css';

/** With a link behind the # a button signs in; without one, a code from the coach's screen makes an account. */
export function ComeInPage() {
  // Of the router: the address may change while the page stands.
  const token = useLocation({ select: ({ hash }) => hash });
  const [next, setNext] = useState<Next>('/today');
  return (
    <div className="column">
      {token === '' ? (
        <LedOn to={next}>
          <WithCode onCome={setNext} />
        </LedOn>
      ) : (
        <WithLink token={token} />
      )}
    </div>
  );
}

/** A link opens this page and does nothing; its button signs in. Whatever looks at links in a mail changes nothing. */
function WithLink({ token }: { readonly token: string }) {
  const goIn = useGoIn();
  return (
    <Page title={comeInWords.title} lead={doorSentences.linkLead}>
      <Form
        submit="Sign in"
        onSubmit={async () => {
          // A mail that breaks its lines cuts a link: it opens nothing, as one that was used does.
          if (!/^[\w-]{43}$/u.test(token)) throw new Error('cut', { cause: { kind: 'link-spent' } });
          await goIn('/api/account/open-link', { token });
        }}
      >
        {null}
      </Form>
      <ComeInBefore />
    </Page>
  );
}

function WithCode({ onCome }: { readonly onCome: (to: Next) => void }) {
  const goIn = useGoIn(onCome);
  const way = useStart().data?.way;
  if (way === undefined) return null;
  if (way === 'alone') return <Page title={comeInWords.title} lead={comeInWords.alone} />;
  return (
    <Page title={comeInWords.title} lead={comeInWords.lead}>
      <Form
        submit={comeInWords.submit}
        onSubmit={async ({ text }) =>
          goIn(
            '/api/account/come-in',
            {
              code: text('code'),
              email: text('email'),
              password: text('password'),
            },
            (await canKeepPasskey()) ? '/next-time' : '/today',
          )
        }
      >
        <Field label={comeInWords.code} name="code" hint={comeInWords.codeHint} autoComplete="off" />
        <Field
          label={comeInWords.address}
          name="email"
          type="email"
          hint={comeInWords.addressHint}
          autoComplete="username"
        />
        <Field
          label={comeInWords.password}
          name="password"
          type="password"
          hint={comeInWords.passwordHint}
          autoComplete="new-password"
        />
      </Form>
      <p className="aside form">{comeInWords.seen}</p>
      <ComeInBefore />
      <ByPasskey
        action={passkeyWords.signIn}
        onShown={(passkey) => goIn('/api/account/sign-in/passkey', { passkey })}
      />
    </Page>
  );
}

/** For whoever follows an old link, or the address of this page, once more. */
function ComeInBefore() {
  return (
    <p className="actions form">
      <Link to="/today">{comeInWords.again}</Link>
    </p>
  );
}

type Next = '/today' | '/next-time';

/** `lead` hears where to before anybody is known to be in. */
function useGoIn(lead?: (to: Next) => void): (path: string, body: unknown, to?: Next) => Promise<void> {
  const forget = useForget();
  const navigate = useNavigate();
  return async (path, body, to = '/today') => {
    await post(path, body);
    lead?.(to);
    await forget();
    await navigate({ to, replace: true });
  };
}
