import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { codeWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { ComingIn } from './coming-in.tsx';
import { Erasures } from './erasures.tsx';
import { Interests } from './interests.tsx';
import { Parties } from './parties.tsx';
import { People } from './people.tsx';
import { ThePromise } from './promise.tsx';
import { TurnScreen } from './turn-screen.tsx';
import { WhoSeesWhat } from './who-sees-what.tsx';
import './agreement.css';

const parts = [
  ['promise', 'The promise'],
  ['come-in', codeWords.title],
  ['interests', agreementWords.interestsTitle],
  ['rows', agreementWords.rowsTitle],
  ['turn', agreementWords.turnTitle],
  ['parties', agreementWords.partiesTitle],
  ['people', agreementWords.peopleTitle],
  ['mask', agreementWords.maskTitle],
] as const;

/** The promise, who sees what, and the people: what this work stands on. */
export function AgreementPage() {
  const engagement = useEngagement();
  const promise = useView('engagement.show-promise', { engagement });
  const way = useStart().data?.way;
  return (
    <Page title="Agreement and people" lead={agreementWords.lead}>
      <nav aria-label="On this page">
        <ul className="on-this-page">
          {parts
            .filter(([id]) => id !== 'come-in' || way === 'host')
            .map(([id, words]) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
        </ul>
      </nav>
      <Shown of={promise}>
        {(shown) => (
          <>
            <ThePromise shown={shown} />
            <ComingIn />
            <Interests stated={shown.interests} />
          </>
        )}
      </Shown>
      <Shown of={useView('engagement.show-agreement', { engagement })}>
        {(shown) => <WhoSeesWhat shown={shown} />}
      </Shown>
      <TurnScreen />
      <Erasures />
      <Shown of={useView('engagement.show-parties', { engagement })}>
        {(shown) => <Parties shown={shown} />}
      </Shown>
      <Shown of={useView('engagement.show-people', { engagement })}>
        {(shown) => <People shown={shown} />}
      </Shown>
    </Page>
  );
}
