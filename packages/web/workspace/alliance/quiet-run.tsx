import { quietRunSentence } from '@crucible/display/sentences/en/alliance.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';

/** The question that three sessions without any difference raise, in the coach's preparation. */
export function QuietRun() {
  const { data } = useView('alliance.show-alliance', { engagement: useEngagement() });
  return data?.isQuiet ? <blockquote>{quietRunSentence}</blockquote> : null;
}
