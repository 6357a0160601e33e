import { editionSentence } from '@crucible/display/sentences/en/agreement.ts';
import { agreementWords, turnedWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useQueryClient } from '@tanstack/react-query';
import { OnTurnedScreen } from '../alliance/on-turned-screen.tsx';
import { post } from '../api.ts';
import type { Views } from '../api-names.ts';
import { CodeForm } from '../door/sign-in.tsx';
import { MirrorOnTurnedScreen } from '../mirror/mirror-on-turned-screen.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { AgreementText, type Edition } from './agreement-text.tsx';
import { InterestsShown } from './interests.tsx';
import { PactPart, PactText } from './pact-text.tsx';
import { Signatures } from './signatures.tsx';
import './agreement.css';

type TurnedProps = { readonly engagement: string; readonly standing: 'open' | 'locked' };

/** The client's view on the coach's screen: large, nothing else, until the coach signs in again. */
export function TurnedScreen({ engagement, standing }: TurnedProps) {
  return (
    <div className="column turned">
      {standing === 'locked' ? (
        <Page title="Our work" lead={turnedWords.locked} />
      ) : (
        <ForBoth engagement={engagement} />
      )}
      <Back />
    </div>
  );
}

function ForBoth({ engagement }: { readonly engagement: string }) {
  const promise = useView('engagement.show-promise', { engagement });
  const agreement = useView('engagement.show-agreement', { engagement });
  return (
    <Page title="Our work" lead={turnedWords.lead}>
      <OnTurnedScreen engagement={engagement} />
      <MirrorOnTurnedScreen engagement={engagement} />
      <Shown of={promise}>{(shown) => <Promised engagement={engagement} shown={shown} />}</Shown>
      <Shown of={agreement}>{({ editions }) => <Agreed engagement={engagement} editions={editions} />}</Shown>
    </Page>
  );
}

type PromisedProps = { readonly engagement: string; readonly shown: Views['engagement.show-promise'] };

function Promised({ engagement, shown: { promise, half, interests } }: PromisedProps) {
  const take = useAct('engagement.take-half', { engagement });
  const [now] = interests;
  if (promise === undefined) return null;
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">What your coach promised you</h2>
      {half === undefined ? (
        <>
          <PactPart text={promise.text.promise} />
          <PactPart text={promise.text.neither} look="half" />
        </>
      ) : (
        <PactText text={promise.text} />
      )}
      {now !== undefined && <InterestsShown of={now} />}
      {half === undefined && (
        <details>
          <summary>{turnedWords.half}</summary>
          <PactPart text={promise.text.half} />
          <Form submit={turnedWords.takeHalf} onSubmit={() => take.mutateAsync({ promise: promise.place })}>
            {null}
          </Form>
        </details>
      )}
    </section>
  );
}

type AgreedProps = { readonly engagement: string; readonly editions: readonly Edition[] };

function Agreed({ engagement, editions }: AgreedProps) {
  const sign = useAct('engagement.sign-agreement', { engagement });
  const shown = editions.find(({ standing }) => standing === 'open' || standing === 'in-force');
  if (shown === undefined) return null;
  const isAsked = shown.standing === 'open' && shown.awaited.some(({ role }) => role === 'client');
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{agreementWords.rowsTitle}</h2>
      <p className="aside">{editionSentence(shown)}</p>
      <AgreementText edition={shown} />
      <Signatures edition={shown} engagement={engagement} />
      {isAsked ? (
        <Form
          submit={turnedWords.sign}
          onSubmit={() => sign.mutateAsync({ edition: shown.edition, draft: shown.place })}
        >
          {null}
        </Form>
      ) : (
        <p className="form">{shown.standing === 'open' ? turnedWords.signed : turnedWords.nothingToSign}</p>
      )}
    </section>
  );
}

function Back() {
  const queries = useQueryClient();
  return (
    <section className="not-on-paper" aria-label="For the coach">
      <details>
        <summary>{turnedWords.back}</summary>
        <CodeForm
          submit="Back to my screen"
          onProof={async (proof, { text }) => {
            await post('/api/screen/turn-back', { password: text('password'), proof });
            queries.removeQueries({ queryKey: ['view'] });
            await queries.resetQueries({ queryKey: ['door'] });
          }}
        >
          <Field label="Password" name="password" type="password" autoComplete="current-password" />
        </CodeForm>
      </details>
    </section>
  );
}
