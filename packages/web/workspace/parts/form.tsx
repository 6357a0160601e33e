import { formWords } from '@crucible/display/sentences/en/pages/words.ts';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';
import { RefusalNote } from './refusal-note.tsx';

/** What was written into a form: one line for each name, as it stands, white space at the ends gone. */
export type Written = {
  readonly text: (name: string) => string;
  readonly optional: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly isTicked: (name: string) => boolean;
};

type FormProps = {
  readonly submit: string;
  readonly onSubmit: (written: Written) => Promise<unknown>;
  readonly children: ReactNode;
  /** Said once it is done; the form is emptied then. */
  readonly done?: string;
  readonly beside?: ReactNode;
  /**
   * Of a form in which somebody writes for a while: whether to ask before what stands in it is lost. Where it
   * is held, a link leads away from it freely, and whoever comes back finds it again.
   */
  readonly leaving?: 'asks' | 'is free' | 'is held';
  readonly onWritten?: (form: FormData) => void;
};

/** A form that says while it works, why it was refused, and that it is done. */
export function Form({ submit, onSubmit, children, leaving = 'is free', ...rest }: FormProps) {
  const { done, beside, onWritten } = rest;
  const [state, setState] = useState<{
    readonly at: 'open' | 'written' | 'busy' | 'done';
    readonly error?: unknown;
  }>({ at: 'open' });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (state.at === 'busy' || isBlankSomewhere(form)) return;
    setState({ at: 'busy' });
    try {
      await onSubmit(writtenIn(new FormData(form)));
      if (done !== undefined) form.reset();
      setState({ at: 'done' });
    } catch (error) {
      setState({ at: 'written', error });
    }
  };
  const isBusy = state.at === 'busy';
  return (
    // What is written here is sealed when it is sent; a browser that remembers fields would keep it in the clear.
    <form
      className="form"
      onSubmit={send}
      onInput={({ currentTarget }) => {
        onWritten?.(new FormData(currentTarget));
        if (state.at === 'open' || state.at === 'done') setState({ at: 'written' });
      }}
      aria-busy={isBusy}
      autoComplete="off"
    >
      {state.at === 'written' && leaving !== 'is free' && <AskBeforeLeaving byLink={leaving} />}
      {children}
      {state.error !== undefined && <RefusalNote error={state.error} />}
      <div className="buttons">
        {/* A button that is disabled lets go of the focus, and the keyboard begins at the top again. */}
        <button type="submit" className="first-button" aria-disabled={isBusy}>
          {isBusy ? 'One moment…' : submit}
        </button>
        {beside}
        <span role="status" className="aside">
          {state.at === 'done' ? done : ''}
        </span>
      </div>
    </form>
  );
}

/** White space alone is nothing: the first field that needs more says so itself. */
function isBlankSomewhere(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[required], textarea[required]',
  );
  for (const field of fields) if (field.value.trim() === '') field.value = '';
  return !form.reportValidity();
}

type FieldProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'password' | 'month' | 'number' | 'datetime-local' | 'search';
  readonly rows?: number;
  readonly value?: string | number;
  readonly need?: 'needed' | 'optional';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly list?: string;
  /** What it has to look like where the browser has no field of its own for it, and how to say so. */
  readonly pattern?: string;
  readonly title?: string;
};

/** What browsers take for an address and no mail reaches is asked for anew here, and not by the server. */
export const emailAddress = {
  type: 'email',
  autoComplete: 'username',
  pattern: '.+@.+[.].+',
  title: 'name@example.org',
} as const;

/** Where a browser has no field for a month it takes any text. */
const monthShape = { pattern: '\\d{4}-\\d{2}', placeholder: '2027-06', title: '2027-06' } as const;

export function Field({
  label,
  name,
  hint,
  type = 'text',
  rows,
  value,
  need = 'needed',
  ...rest
}: FieldProps) {
  const id = useId();
  const given = {
    id,
    name,
    defaultValue: value,
    required: need === 'needed',
    ...(type === 'month' && monthShape),
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {need === 'optional' && <span className="quiet"> (if you like)</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === undefined ? <input type={type} {...given} {...rest} /> : <textarea rows={rows} {...given} />}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly value?: Value | undefined;
  readonly hint?: string;
  readonly need?: 'needed' | 'optional';
  readonly onPick?: (value: Value) => void;
  /** A tap was taken back. */
  readonly onLeave?: () => void;
};

/**
 * One of a few, as a row of taps; a native group of radio buttons underneath. Where none is needed a last one
 * takes the tap back, once there is something to take back.
 */
export function Choice<Value extends string>({ legend, name, choices, ...rest }: ChoiceProps<Value>) {
  const { value, hint, need = 'needed', onPick, onLeave } = rest;
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="taps">
        {choices.map(([one, words]) => (
          <label key={one} className="tap">
            <input
              type="radio"
              name={name}
              value={one}
              defaultChecked={one === value}
              required={need === 'needed'}
              onChange={() => onPick?.(one)}
            />
            <span>{words}</span>
          </label>
        ))}
        {need === 'optional' && (
          <label className="tap leave-open">
            <input type="radio" name={name} value="" onChange={() => onLeave?.()} />
            <span>{formWords.leaveOpen}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}

type TickProps = Pick<FieldProps, 'label' | 'name'> & {
  readonly value?: 'on' | 'off';
  readonly need?: 'needed' | 'optional';
};

export function Tick({ label, name, value = 'off', need = 'optional' }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} defaultChecked={value === 'on'} required={need === 'needed'} />
      <span>{label}</span>
    </label>
  );
}

function writtenIn(form: FormData): Written {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const optional = (name: string) => text(name) || undefined;
  const list = (name: string) =>
    text(name)
      .split(/[\n,]/u)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return { text, optional, list, isTicked: (name) => form.get(name) === 'on' };
}
