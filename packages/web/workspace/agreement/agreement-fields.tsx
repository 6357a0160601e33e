import { type AgreementRows, firstRows } from '@crucible/core/engagement/agreement-rows.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useState } from 'react';
import { Choice, Field, type Written } from '../parts/form.tsx';
import type { Edition } from './agreement-text.tsx';
import { UntilField, untilIn } from './until-field.tsx';

type FieldsProps = { readonly from: Edition | undefined; readonly room: readonly string[] };
const yesNo = [
  ['no', 'no'],
  ['yes', 'yes'],
] as const;

/** A version, row by row, each with its until; what can only be yes or no is asked as that. */
export function AgreementFields({ from, room }: FieldsProps) {
  const rows = from?.rows ?? firstRows;
  return (
    <>
      <Recording row={rows.recording} room={room} />
      <Untils rows={rows} />
      <Yardstick row={rows.yardstick} />
      <Beside from={from} />
    </>
  );
}

type RecordingProps = Pick<FieldsProps, 'room'> & { readonly row: AgreementRows['recording'] };

function Recording({ row, room }: RecordingProps) {
  const [kept, setKept] = useState<'yes' | 'no'>(row.transcripts ? 'yes' : 'no');
  const everyone = row.everyone.length > 0 ? row.everyone : room;
  return (
    <fieldset className="block">
      <legend>Recording and transcript</legend>
      <Choice
        legend="Are transcripts of the sessions kept?"
        name="transcripts"
        value={kept}
        choices={yesNo}
        onPick={setKept}
      />
      <div hidden={kept === 'no'} className="inner">
        <Field
          label="Who is recorded"
          name="everyone"
          rows={2}
          need="optional"
          hint={agreementWords.everyone}
          value={everyone.join('\n')}
        />
        <UntilField label="The text is kept" name="recording" value={row.until} />
        <Field label={agreementWords.originalDays} name="days" type="number" value={row.originalDays} />
        <Choice
          legend="If one of us withdraws, quotes"
          name="quotes"
          value={row.quotesOnWithdrawal}
          choices={[
            ['destroy', 'are destroyed'],
            ['keep', 'may stay'],
          ]}
        />
      </div>
    </fieldset>
  );
}

const untilRows = [
  ['sharedNotes', 'Notes we share'],
  ['ownNotes', 'My own notes'],
  ['onlyYours', 'What only you can open'],
  ['company', 'What the company saw'],
  ['supervision', 'What I bring to supervision'],
] as const;

function Untils({ rows }: { readonly rows: AgreementRows }) {
  return (
    <fieldset className="block side-by-side">
      <legend>{agreementWords.untilTitle}</legend>
      <p className="hint">{agreementWords.untilLead}</p>
      {untilRows.map(([row, label]) => (
        <UntilField key={row} label={label} name={row} value={rows[row].until} />
      ))}
    </fieldset>
  );
}

function Yardstick({ row }: { readonly row: AgreementRows['yardstick'] }) {
  const [counts, setCounts] = useState<'yes' | 'no'>(row.counts ? 'yes' : 'no');
  return (
    <fieldset className="block">
      <legend>My own yardstick</legend>
      <Choice
        legend="Do I keep counts from our sessions, without words or names?"
        name="yardstick"
        value={counts}
        choices={yesNo}
        onPick={setCounts}
      />
      <div hidden={counts === 'no'}>
        <UntilField label="They are kept" name="yardstick" value={row.until} />
      </div>
    </fieldset>
  );
}

function Beside({ from }: Pick<FieldsProps, 'from'>) {
  const { purpose } = from?.rows.ownNotes ?? {};
  const { told, complaints, supervisorsBody } = from?.beside ?? {};
  return (
    <fieldset className="block">
      <legend>In my own words</legend>
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
    </fieldset>
  );
}

/** The version as it was written, ready to be drafted. */
export function agreementIn(written: Written) {
  const { text, optional, list } = written;
  const [purpose, complaints, body] = [optional('purpose'), optional('complaints'), optional('body')];
  const isKept = text('transcripts') === 'yes';
  const told = list('told');
  const until = (name: string) => ({ until: untilIn(written, name) });
  return {
    rows: {
      sharedNotes: until('sharedNotes'),
      ownNotes: { ...until('ownNotes'), ...(purpose !== undefined && { purpose }) },
      recording: {
        transcripts: isKept,
        everyone: isKept ? list('everyone') : [],
        originalDays: Number(text('days')),
        quotesOnWithdrawal: text('quotes') === 'keep' ? ('keep' as const) : ('destroy' as const),
        ...until('recording'),
      },
      onlyYours: until('onlyYours'),
      company: until('company'),
      supervision: until('supervision'),
      yardstick: { counts: text('yardstick') === 'yes', ...until('yardstick') },
    },
    beside: {
      ...(told.length > 0 && { told }),
      ...(complaints !== undefined && { complaints }),
      ...(body !== undefined && { supervisorsBody: body }),
    },
  };
}
