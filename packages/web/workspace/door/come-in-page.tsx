import { comeInWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { LedOn } from './led-on.tsx';
import { useStart } from './standing.ts';
import { useForget } from './use-forget.ts';
import './door.css';

/** With a link behind the # a button signs in; without one, a code from the coach's screen makes an account. */
export function ComeInPage() {
  const token = location.hash.slice(1);
  return (
    <div className="column">
      {token === '' ? (
        <LedOn>
          <WithCode />
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
      <Form submit="Sign in" onSubmit={() => goIn('/api/account/open-link', { token })}>
        {null}
      </Form>
      <ComeInBefore />
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
        onSubmit={({ text }) =>
          goIn('/api/account/come-in', {
            code: text('code'),
            email: text('email'),
            password: text('password'),
          })
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

function useGoIn(): (path: string, body: unknown) => Promise<void> {
  const forget = useForget();
  const navigate = useNavigate();
  return async (path, body) => {
    await post(path, body);
    await forget();
    await navigate({ to: '/today', replace: true });
  };
}
