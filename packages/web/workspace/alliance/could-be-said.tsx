import { couldBeSaidWords } from '@crucible/display/sentences/en/alliance.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';

/** The question beside what is not yet said, where the answers of the client give room for it. */
export function CouldBeSaid() {
  const { data } = useView('alliance.show-readiness', { engagement: useEngagement() });
  if (!data?.mayBeSaid) return null;
  return (
    <>
      <blockquote>{couldBeSaidWords.question}</blockquote>
      <p className="aside">{couldBeSaidWords.askFirst}</p>
    </>
  );
}
