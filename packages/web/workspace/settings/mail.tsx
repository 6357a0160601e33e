import type { MailTrouble } from '@crucible/display/sentences/en/mail.ts';
import { mailSentence, mailWords, notSentSentence } from '@crucible/display/sentences/en/pages/mail.ts';
import { useQuery } from '@tanstack/react-query';
import { get, post } from '../api.ts';
import { useStart } from '../door/standing.ts';
import { Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { whenOf } from '../parts/when.ts';

type Outbox = {
  readonly from: string;
  readonly waiting: number;
  readonly troubled: readonly {
    readonly kind: keyof typeof mailWords.kinds;
    readonly name: string;
    readonly trouble: MailTrouble;
    readonly tried: number;
    readonly next?: number;
  }[];
};

/** Whether mail goes out, and what did not. */
export function Mail() {
  const isSent = useStart().data?.rulesOut.includes('mail') === false;
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{mailWords.title}</h2>
      {isSent ? (
        <Sent />
      ) : (
        <>
          <p>{mailWords.none}</p>
          <p className="aside">{mailWords.how}</p>
        </>
      )}
    </section>
  );
}

function Sent() {
  const found = useQuery({ queryKey: ['view', 'mail'], queryFn: () => get<Outbox>('/api/mail') });
  return (
    <Shown of={found}>
      {(outbox) => (
        <>
          <p>{mailSentence(outbox)}</p>
          <p>{mailWords.what}</p>
          <p>{mailWords.when}</p>
          <NotSent troubled={outbox.troubled} />
          <Form submit={mailWords.trial} done={mailWords.trialDone} onSubmit={() => post('/api/mail/trial')}>
            {null}
          </Form>
        </>
      )}
    </Shown>
  );
}

function NotSent({ troubled }: Pick<Outbox, 'troubled'>) {
  if (troubled.length === 0) return null;
  return (
    <>
      <h3 className="form">{mailWords.troubleTitle}</h3>
      <ul className="rows">
        {troubled.map(({ tried, next, ...one }) => (
          <li key={`${one.kind} ${one.name} ${tried}`}>
            {notSentSentence({
              ...one,
              tried: whenOf(tried),
              ...(next !== undefined && { next: whenOf(next) }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
