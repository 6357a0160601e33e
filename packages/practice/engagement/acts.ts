import type { ListedAct } from '../listed.ts';
import { addAlias } from './add-alias.ts';
import { amendAgreement } from './amend-agreement.ts';
import { comeIn } from './come-in.ts';
import { draftAgreement } from './draft-agreement.ts';
import { foundPractice } from './found-practice.ts';
import { givePromise } from './give-promise.ts';
import { leaveEngagement } from './leave-engagement.ts';
import { maskWords } from './mask-words.ts';
import { mergePeople } from './merge-people.ts';
import { moveEnding } from './move-ending.ts';
import { nameParty } from './name-party.ts';
import { namePerson } from './name-person.ts';
import { noteMessaged } from './note-messaged.ts';
import { openEngagement } from './open-engagement.ts';
import { putNoteRight } from './put-note-right.ts';
import { putRight } from './put-right.ts';
import { sayPactLine } from './say-pact-line.ts';
import { sayPartyLeft } from './say-party-left.ts';
import { seeDifferently } from './see-differently.ts';
import { signAgreement } from './sign-agreement.ts';
import { signForCompany } from './sign-for-company.ts';
import { stateInterests } from './state-interests.ts';
import { takeHalf } from './take-half.ts';
import { takeUpEngagement } from './take-up-engagement.ts';
import { tellApart } from './tell-apart.ts';
import { withdrawAgreement } from './withdraw-agreement.ts';
import { withdrawForCompany } from './withdraw-for-company.ts';

/** What a person can do in the topic, in the order in which it comes up. */
export const engagementActs: readonly ListedAct[] = [
  foundPractice,
  openEngagement,
  takeUpEngagement,
  nameParty,
  leaveEngagement,
  sayPartyLeft,
  comeIn,
  moveEnding,
  givePromise,
  takeHalf,
  sayPactLine,
  stateInterests,
  draftAgreement,
  amendAgreement,
  signAgreement,
  signForCompany,
  withdrawAgreement,
  withdrawForCompany,
  namePerson,
  addAlias,
  mergePeople,
  tellApart,
  maskWords,
  putRight,
  seeDifferently,
  putNoteRight,
  noteMessaged,
];
