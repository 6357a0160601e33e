import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { Interests } from '../agreement/interests.tsx';
import { People } from '../agreement/people.tsx';
import { ThePromise } from '../agreement/promise.tsx';
import { WhoSeesWhat } from '../agreement/who-sees-what.tsx';
import { Page } from '../parts/page.tsx';
import { exampleAgreement, examplePeople, examplePromise } from './example-work.ts';
import '../agreement/agreement.css';

/** The promise, who sees what, and the people; the turned screen is only for two who are there. */
export function ExampleAgreement() {
  return (
    <Page title="Agreement and people" lead={agreementWords.lead}>
      <ThePromise shown={examplePromise} />
      <Interests stated={examplePromise.interests} />
      <WhoSeesWhat shown={exampleAgreement} />
      <People shown={examplePeople} />
    </Page>
  );
}
