import { soFarWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { PactLines } from './pact-lines.tsx';
import { SoFar } from './so-far.tsx';

/** How it was over all sessions, for the coach. */
export function HowItWasPage() {
  const engagement = useEngagement();
  return (
    <Page
      title={soFarWords.title}
      above={
        <p className="above">
          <Link to="/with/$engagement/sessions" params={{ engagement }}>
            Sessions
          </Link>
        </p>
      }
    >
      <SoFar engagement={engagement} reader="coach" />
      <PactLines engagement={engagement} reader="coach" />
    </Page>
  );
}
