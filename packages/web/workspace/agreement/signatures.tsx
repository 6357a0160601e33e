import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import type { Edition } from './agreement-text.tsx';

type SignaturesProps = { readonly edition: Edition; readonly engagement: string };

/** Who signed a version, when, and how. */
export function Signatures({ edition: { signatures }, engagement }: SignaturesProps) {
  const nameOfPerson = useNames(engagement);
  return (
    <ul className="aside">
      {signatures.map(({ author, at, via }) => (
        <li key={author.person}>
          {nameOfPerson(author.person)} signed on {dayOf(at)}
          {via === 'handed-over' && ', on the turned screen'}.
        </li>
      ))}
    </ul>
  );
}

export function useNames(engagement: string): (person: string) => string {
  const { data } = useView('engagement.show-parties', { engagement });
  return (person) => data?.parties.find((one) => one.person === person)?.name ?? 'Somebody';
}
