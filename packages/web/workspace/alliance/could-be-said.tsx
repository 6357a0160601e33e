import { couldBeSaidSentence } from '@crucible/display/sentences/en/alliance.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';

/** The question beside what is not yet said, where the answers of the client give room for it. */
export function CouldBeSaid() {
  const { data } = useView('alliance.show-alliance', { engagement: useEngagement() });
  return data?.mayBeSaid ? <blockquote>{couldBeSaidSentence}</blockquote> : null;
}
