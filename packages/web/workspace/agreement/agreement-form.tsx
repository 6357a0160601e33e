import { firstRows } from '@crucible/core/engagement/agreement-rows.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import type { Edition } from './agreement-text.tsx';

type AgreementFormProps = { readonly from: Edition | undefined; readonly held: Edition | undefined };
const yesNo = [
  ['no', 'no'],
  ['yes', 'yes'],
] as const;

/** A version, row by row; what can only be yes or no is asked as that. */
export function AgreementForm({ from, held }: AgreementFormProps) {
  const engagement = useEngagement();
  const draft = useAct('engagement.draft-agreement', { engagement });
  const amend = useAct('engagement.amend-agreement', { engagement });
  const parties = useView('engagement.show-parties', { engagement }).data?.parties;
  if (parties === undefined) return null;
  const write = held === undefined ? draft : amend;
  const room = parties.filter(({ role }) => role === 'coach' || role === 'client').map(({ name }) => name);
  return (
    <details className="not-on-paper" open={from === undefined}>
      <summary>{from === undefined ? 'Write the first version' : 'Write a new version'}</summary>
      {held !== undefined && <p className="aside">{agreementWords.changeLead}</p>}
      <Form submit="Write this version" onSubmit={(written) => write.mutateAsync(agreementIn(written))}>
        <Recording from={from} room={room} />
        <Beside from={from} />
      </Form>
    </details>
  );
}

function Recording({ from, room }: Pick<AgreementFormProps, 'from'> & { readonly room: readonly string[] }) {
  const { recording, yardstick } = from?.rows ?? firstRows;
  const everyone = recording.everyone.length > 0 ? recording.everyone : room;
  return (
    <>
      <Choice
        legend="Are transcripts of the sessions kept?"
        name="transcripts"
        value={recording.transcripts ? 'yes' : 'no'}
        choices={yesNo}
      />
      <Field
        label="Who is recorded"
        name="everyone"
        rows={2}
        need="optional"
        hint={agreementWords.everyone}
        value={everyone.join('\n')}
      />
      <Field label={agreementWords.originalDays} name="days" type="number" value={recording.originalDays} />
      <Choice
        legend="If one of us withdraws, quotes"
        name="quotes"
        value={recording.quotesOnWithdrawal}
        choices={[
          ['destroy', 'are destroyed'],
          ['keep', 'may stay'],
        ]}
      />
      <Choice
        legend="Do I keep counts from our sessions, without words or names?"
        name="yardstick"
        value={yardstick.counts ? 'yes' : 'no'}
        choices={yesNo}
      />
    </>
  );
}

function Beside({ from }: Pick<AgreementFormProps, 'from'>) {
  const { purpose } = from?.rows.ownNotes ?? {};
  const { told, complaints, supervisorsBody } = from?.beside ?? {};
  return (
    <>
      <Field
        label="My own notes"
        name="purpose"
        rows={2}
        need="optional"
        hint={agreementWords.purpose}
        {...(purpose !== undefined && { value: purpose })}
      />
      <Field
        label="If something happens to me"
        name="told"
        rows={2}
        need="optional"
        hint={agreementWords.told}
        {...(told !== undefined && { value: told.join('\n') })}
      />
      <Field
        label="How to complain"
        name="complaints"
        rows={2}
        need="optional"
        {...(complaints !== undefined && { value: complaints })}
      />
      <Field
        label="The body of my supervisor"
        name="body"
        need="optional"
        {...(supervisorsBody !== undefined && { value: supervisorsBody })}
      />
    </>
  );
}

function agreementIn({ text, optional, list }: Written) {
  const [purpose, complaints, body] = [optional('purpose'), optional('complaints'), optional('body')];
  const isKept = text('transcripts') === 'yes';
  const told = list('told');
  return {
    rows: {
      recording: {
        transcripts: isKept,
        everyone: isKept ? list('everyone') : [],
        originalDays: Number(text('days')),
        quotesOnWithdrawal: text('quotes') === 'keep' ? ('keep' as const) : ('destroy' as const),
      },
      yardstick: { counts: text('yardstick') === 'yes' },
      ...(purpose !== undefined && { ownNotes: { purpose } }),
    },
    beside: {
      ...(told.length > 0 && { told }),
      ...(complaints !== undefined && { complaints }),
      ...(body !== undefined && { supervisorsBody: body }),
    },
  };
}
