import type { ListedView } from '../listed.ts';
import { showAgreement } from './show-agreement.ts';
import { showCompanyAgreement } from './show-company-agreement.ts';
import { showEngagements } from './show-engagements.ts';
import { showPactLines } from './show-pact-lines.ts';
import { showParties } from './show-parties.ts';
import { showPeople } from './show-people.ts';
import { showPromise } from './show-promise.ts';
import { showReceipts } from './show-receipts.ts';
import { showRequests } from './show-requests.ts';
import { showSaid } from './show-said.ts';

/** What a person can look at in the topic, in the order in which it comes up. */
export const engagementViews: readonly ListedView[] = [
  showEngagements,
  showParties,
  showPromise,
  showPactLines,
  showAgreement,
  showCompanyAgreement,
  showPeople,
  showRequests,
  showReceipts,
  showSaid,
];
