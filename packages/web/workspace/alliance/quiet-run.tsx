import { quietRunSentence } from '@crucible/display/sentences/en/alliance.ts';
import type { ReactNode } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';

/** The question that three sessions without any difference raise, in place of the usual one. */
export function QuietRun({ children }: { readonly children: ReactNode }) {
  const { data } = useView('alliance.show-alliance', { engagement: useEngagement() });
  return data?.isQuiet ? <blockquote>{quietRunSentence}</blockquote> : children;
}
