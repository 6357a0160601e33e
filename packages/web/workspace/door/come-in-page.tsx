import { comeInWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { passkeyWords } from '@crucible/display/sentences/en/pages/passkey.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { ByPasskey } from './by-passkey.tsx';
import { canKeepPasskey } from './passkey.ts';
import { useStart } from './standing.ts';
import { useForget } from './use-forget.ts';
import './door.css';

/** With a link behind the # a button signs in; without one, a code from the coach's screen makes an account. */
export function ComeInPage() {
  const token = location.hash.slice(1);
  return <div className="column">{token === '' ? <WithCode /> : <WithLink token={token} />}</div>;
}

/** A link opens this page and does nothing; its button signs in. Whatever looks at links in a mail changes nothing. */
function WithLink({ token }: { readonly token: string }) {
  const goIn = useGoIn();
  return (
    <Page title={comeInWords.title} lead={doorSentences.linkLead}>
      <Form submit="Sign in" onSubmit={() => goIn('/api/account/open-link', { token })}>
        {null}
      </Form>
    </Page>
  );
}

function WithCode() {
  const goIn = useGoIn();
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
      <p className="actions">
        <Link to="/today">{comeInWords.again}</Link>
      </p>
      <ByPasskey
        action={passkeyWords.signIn}
        onShown={(passkey) => goIn('/api/account/sign-in/passkey', { passkey })}
      />
    </Page>
  );
}

function useGoIn(): (path: string, body: unknown, to?: '/today' | '/next-time') => Promise<void> {
  const forget = useForget();
  const navigate = useNavigate();
  return async (path, body, to = '/today') => {
    await post(path, body);
    await forget();
    await navigate({ to });
  };
}
