import { day } from '@crucible/core/calendar.ts';
import type { Until } from '@crucible/core/engagement/agreement-rows.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useId, useState } from 'react';
import type { Written } from '../parts/form.tsx';

type UntilFieldProps = { readonly label: string; readonly name: string; readonly value: Until };
type Kind = 'end' | 'day' | 'days';
const kinds = [
  ['end', agreementWords.untilEnd],
  ['day', agreementWords.untilDay],
  ['days', agreementWords.untilDays],
] as const;

/** Until when something is kept: the end of the work, a day, or so many days. */
export function UntilField({ label, name, value }: UntilFieldProps) {
  const id = useId();
  const [kind, setKind] = useState<Kind>(kindOf(value));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="beside">
        <select
          id={id}
          name={`${name}-until`}
          value={kind}
          onChange={({ target }) => setKind(kinds.find(([one]) => one === target.value)?.[0] ?? 'end')}
        >
          {kinds.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
        {kind === 'day' && (
          <input
            type="date"
            name={`${name}-day`}
            aria-label={`${label}: until which day?`}
            required
            defaultValue={value !== 'end' && 'day' in value ? value.day : undefined}
          />
        )}
        {kind === 'days' && (
          <input
            type="number"
            name={`${name}-days`}
            aria-label={`${label}: for how many days?`}
            min={1}
            max={3650}
            required
            defaultValue={value !== 'end' && 'days' in value ? value.days : 30}
          />
        )}
      </div>
    </div>
  );
}

/** What was chosen in the field of this name. */
export function untilIn({ text }: Written, name: string): Until {
  const kind = text(`${name}-until`);
  if (kind === 'day') return { day: day(text(`${name}-day`)) };
  return kind === 'days' ? { days: Number(text(`${name}-days`)) } : 'end';
}

function kindOf(until: Until): Kind {
  if (until === 'end') return 'end';
  return 'day' in until ? 'day' : 'days';
}
