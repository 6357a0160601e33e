import { arrivalSentence, arrivalsSentence } from '@crucible/display/sentences/en/pages/come-in.ts';
import type { Views } from '../api-names.ts';
import { dayOf } from '../parts/when.ts';

type ArrivalsProps = Pick<Views['engagement.show-parties'], 'arrivals'> & { readonly person: string };

/** When somebody came in under a name, and how: nobody signs as another without its showing here. */
export function Arrivals({ arrivals, person }: ArrivalsProps) {
  const own = arrivals.filter((one) => one.person === person);
  return (
    <>
      {own.map((one) => (
        <p key={one.at} className="aside">
          {arrivalSentence({ day: dayOf(one.at), by: one.with })}
        </p>
      ))}
      {own.length > 1 && <p className="aside">{arrivalsSentence(own.length)}</p>}
    </>
  );
}
