import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { Interests } from './interests.tsx';
import { People } from './people.tsx';
import { ThePromise } from './promise.tsx';
import { TurnScreen } from './turn-screen.tsx';
import { WhoSeesWhat } from './who-sees-what.tsx';

/** The promise, who sees what, and the people: what this work stands on. */
export function AgreementPage() {
  const engagement = useEngagement();
  const promise = useView('engagement.show-promise', { engagement });
  return (
    <Page title="Agreement and people" lead={agreementWords.lead}>
      <Shown of={promise}>
        {(shown) => (
          <>
            <ThePromise shown={shown} />
            <Interests stated={shown.interests} />
          </>
        )}
      </Shown>
      <Shown of={useView('engagement.show-agreement', { engagement })}>
        {(shown) => <WhoSeesWhat shown={shown} />}
      </Shown>
      <TurnScreen />
      <Shown of={useView('engagement.show-people', { engagement })}>
        {(shown) => <People shown={shown} />}
      </Shown>
    </Page>
  );
}
