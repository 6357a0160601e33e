import {
  accessSentence,
  clientKeptWords as words,
} from '@crucible/display/sentences/en/pages/client-kept.ts';
import { dateOf } from '@crucible/display/sentences/en/time.ts';
import { nameToSave, saveBlob } from '../../reader/save-file.ts';
import { fetchFile } from '../api.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

/** Every line that the client can open, in one page that needs no practice. */
export function FullCopy() {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{words.copyTitle}</h2>
      <p>{words.copyLead}</p>
      <Form
        submit={words.copy}
        done={words.copyDone}
        onSubmit={async () =>
          saveBlob(
            nameToSave('full-copy', '.html'),
            await fetchFile('/api/full-copy', { engagement }, () => undefined),
          )
        }
      >
        <p className="aside">{words.copyOpen}</p>
      </Form>
    </section>
  );
}

/** Also of what the coach keeps alone; the coach owes it. */
export function AccessCopy({ access }: Pick<Views['keeping.show-keeping'], 'access'>) {
  const ask = useAct('keeping.ask-access', { engagement: useEngagement() });
  const isOpen = access.some(({ handedOver }) => handedOver === undefined);
  return (
    <section aria-labelledby="access">
      <h2 id="access">{words.accessTitle}</h2>
      <p>{words.accessLead}</p>
      {access.map(({ asked, on, owedBy, handedOver }) => (
        <p key={asked.seq} className="form">
          {accessSentence({
            on: dateOf(on),
            owedBy: dateOf(owedBy),
            ...(handedOver && { given: dayOf(handedOver.at) }),
          })}
        </p>
      ))}
      {!isOpen && (
        <Form submit={words.ask} onSubmit={() => ask.mutateAsync({})}>
          {null}
        </Form>
      )}
    </section>
  );
}
