import { type FormEvent, type ReactNode, useId, useState } from 'react';
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
};

/** A form that says while it works, why it was refused, and that it is done. */
export function Form({ submit, onSubmit, children, done, beside }: FormProps) {
  const [state, setState] = useState<{ readonly at: 'open' | 'busy' | 'done'; readonly error?: unknown }>({
    at: 'open',
  });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state.at === 'busy') return;
    const form = event.currentTarget;
    setState({ at: 'busy' });
    try {
      await onSubmit(writtenIn(new FormData(form)));
      if (done !== undefined) form.reset();
      setState({ at: 'done' });
    } catch (error) {
      setState({ at: 'open', error });
    }
  };
  return (
    // What is written here is sealed when it is sent; a browser that remembers fields would keep it in the clear.
    <form className="form" onSubmit={send} aria-busy={state.at === 'busy'} autoComplete="off">
      {children}
      {state.error !== undefined && <RefusalNote error={state.error} />}
      <div className="buttons">
        {/* One that is disabled would lose the focus, and whoever uses the keyboard their place. */}
        <button type="submit" className="first-button" aria-disabled={state.at === 'busy'}>
          {state.at === 'busy' ? 'One moment…' : submit}
        </button>
        {beside}
        <span role="status" className="aside">
          {state.at === 'done' ? done : ''}
        </span>
      </div>
    </form>
  );
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
};

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
};

/** One of a few, as a row of taps; a native group of radio buttons underneath. */
export function Choice<Value extends string>({ legend, name, choices, ...rest }: ChoiceProps<Value>) {
  const { value, hint, need = 'optional', onPick } = rest;
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
