import { day, month } from '@crucible/core/calendar.ts';
import { idOf, type SessionId } from '@crucible/core/ids.ts';
import { degrees } from '@crucible/core/units.ts';
import { describe, expect, test } from 'vitest';
import { mailTroubles } from './mail.ts';
import {
  agreementWords,
  changedSentence,
  turnedWords,
  waitsForSentence,
  withdrawalSentence,
} from './pages/agreement-page.ts';
import { askedLink, askedTakes, askedWords } from './pages/asked.ts';
import { beforehandWords } from './pages/beforehand.ts';
import { clientAgreementWords, signedSentence, waysToSay } from './pages/client-agreement.ts';
import {
  accessSentence,
  askedOnSentence,
  clientKeptWords,
  destroyedOnSentence,
  holdSentence,
  ofSessionWords,
} from './pages/client-kept.ts';
import { clientNowLead, clientNowWords, halfTakenSentence, inForceSentence } from './pages/client-now.ts';
import { clientReceiptsWords, receiptAnswers } from './pages/client-receipts.ts';
import { clientSaidWords } from './pages/client-said.ts';
import { clientSessionsWords, lengthSentence } from './pages/client-sessions.ts';
import { clientSettingsWords } from './pages/client-settings.ts';
import {
  arrivalSentence,
  arrivalsSentence,
  codeUntil,
  codeWords,
  comeInWords,
  notInSentence,
} from './pages/come-in.ts';
import { clientComingPlaces, comingPlaces } from './pages/coming-places.ts';
import {
  backupSentence,
  comingSentence,
  copiesWords,
  sheetSentence,
  sheetWords,
} from './pages/copies-page.ts';
import { beginSentences, doorSentences } from './pages/door.ts';
import {
  accessOwedSentence,
  clientAsksWords,
  erasedAfterSentence,
  erasureWords,
  strikeAskedSentence,
} from './pages/erasures.ts';
import { example } from './pages/example.ts';
import { findingActs, findingsWords } from './pages/findings.ts';
import {
  aboutSessionSentence,
  howItWasTitle,
  howItWasWords,
  soFarWords,
  usualSentence,
} from './pages/how-it-was.ts';
import { mailSentence, mailWords, notSentSentence } from './pages/mail.ts';
import {
  apartSentence,
  circleSentence,
  contestWords,
  directionSentence,
  mirrorWords,
  partSentence,
  quotedWords,
  sceneLabel,
  sharedMirrorWords,
  sortLead,
  stopSentences,
  stopStandingWords,
  stopWords,
  toldHereSentence,
} from './pages/mirror.ts';
import {
  beforehandWhen,
  nowLead,
  nowWords,
  promiseSentence,
  unopenedSentence,
  unsaidSince,
} from './pages/now.ts';
import { keptWhen, onlyMineWords } from './pages/only-mine.ts';
import { askedSentence, burnWords, goneSentence, originalWords } from './pages/original.ts';
import { pactLineWords } from './pages/pact-lines.ts';
import { passkeyDeviceWords, passkeySince, passkeyWords } from './pages/passkey.ts';
import { pageRefusalSentence, pageRefusalSentences } from './pages/refusal.ts';
import {
  foundSentence,
  keptSentence,
  noteWords,
  originalSentence,
  roleChoices,
  sceneSentence,
  sessionsLead,
  sessionsWords,
  takeInWords,
  toLookAtSentence,
  transcriptWords,
} from './pages/sessions.ts';
import { asideSentence, asideTimes, asideWords } from './pages/set-aside.ts';
import { settingsWords } from './pages/settings.ts';
import { mirrorStatementWords, sessionStatementWords, statementSentence } from './pages/statement.ts';
import { broughtWords, supervisionWords, workNumber } from './pages/supervision.ts';
import { todayLead, todayWords, type Waits, waitsSentence } from './pages/today.ts';
import { whatNextWords } from './pages/what-next.ts';
import { formWords, pageWords } from './pages/words.ts';
import { dateOf, monthOf } from './time.ts';
import { untilWords } from './until.ts';

const waits: readonly Waits[] = [
  { kind: 'promise' },
  { kind: 'agreement' },
  { kind: 'signature', of: 'coach' },
  { kind: 'signature', of: 'client' },
  { kind: 'signature', of: 'company' },
  { kind: 'held', when: '9 March 2026' },
  { kind: 'note', when: '9 March 2026' },
  { kind: 'how-it-was', when: '9 March 2026' },
  { kind: 'asks' },
  { kind: 'nothing-planned' },
];
const direction = {
  ...{ n: 12, sessions: 6, length: 0.6, p: 0.003, unit: 'session' as const },
  ...{ angle: degrees(271.4), low: 240, high: 301 },
};
const next = { when: 'Mon, 9 March 2026', called: 'Work with Tom' };
const scene = {
  setting: 'outside',
  person: 'Vera',
  they: { tap: 'PA' },
  i: { tap: 'HI', words: 'yes' },
} as const;

const vera = { key: 'vera', name: 'Vera' };
const turned = { turn: -112, low: -150, high: -71, level: 0.95, difference: { x: 0, y: 1 } };

/** Sentences that are built from facts. */
const built: readonly string[] = [
  ...waits.map(waitsSentence),
  todayLead({ works: 0, waiting: 0 }),
  todayLead({ works: 1, waiting: 1, next }),
  todayLead({ works: 2, waiting: 3 }),
  waitsForSentence([]),
  waitsForSentence(['Tom', 'Vera']),
  changedSentence(1),
  withdrawalSentence({ edition: 1, who: 'Tom', when: '9 March 2026', quotes: 'keep' }),
  withdrawalSentence({ edition: 1, who: 'Tom', when: '9 March 2026', quotes: 'destroy' }),
  promiseSentence('9 March 2026'),
  clientNowLead('Mon, 9 March 2026', 1),
  clientNowLead('Mon, 9 March 2026', 5000),
  inForceSentence('9 March 2026'),
  halfTakenSentence('9 March 2026'),
  howItWasTitle('9 March 2026'),
  ...(['today', 'earlier'] as const).map((since) => aboutSessionSentence('9 March 2026', since)),
  askedLink('alliance.answer-pulse', '9 March 2026'),
  askedLink('alliance.answer-pulse', undefined),
  ...(Object.keys(askedWords) as (keyof typeof askedWords)[]).map((asks) =>
    askedTakes(asks, '12 March 2026'),
  ),
  lengthSentence(1),
  lengthSentence(60),
  codeUntil('14:30'),
  strikeAskedSentence(12, '3 May 2026. A note was shown.'),
  accessOwedSentence({ on: '9 March 2026', owedBy: '9 April 2026' }),
  notInSentence('Tom'),
  ...(['code', 'link'] as const).map((by) => arrivalSentence({ day: '9 March 2026', by })),
  arrivalsSentence(2),
  ...(Object.keys(waysToSay) as (keyof typeof waysToSay)[]).map((via) =>
    signedSentence({ name: 'Tom', day: '9 March 2026', via }),
  ),
  askedOnSentence(clientKeptWords.wholeWork, '9 March 2026'),
  destroyedOnSentence('9 March 2026'),
  accessSentence({ on: '9 March 2026', owedBy: '9 April 2026' }),
  accessSentence({ on: '9 March 2026', owedBy: '9 April 2026', given: '12 March 2026' }),
  holdSentence('9 March 2026'),
  ...(['session', 'words'] as const).map((what) =>
    askedOnSentence(ofSessionWords('9 March 2026', what), 'today'),
  ),
  erasedAfterSentence('9 March 2026'),
  ...Object.values(receiptAnswers),
  unopenedSentence('Vera'),
  unopenedSentence(undefined),
  beforehandWhen('Mon, 9 March 2026'),
  nowLead('Mon, 9 March 2026', 1),
  nowLead('Mon, 9 March 2026', 5000),
  sessionsLead(0, 0, 0),
  sessionsLead(0, 0, 1),
  sessionsLead(1, 0, 0),
  sessionsLead(2, 1, 1),
  sceneSentence(scene),
  sceneSentence({ ...scene, setting: 'room', andThen: { tap: 'PA' } }),
  originalSentence('9 March 2026'),
  ...(['few-acts', 'few-sessions', 'no-common-direction', 'too-wide'] as const).map((why) =>
    directionSentence({ passed: false, why, n: 1, sessions: 1 }, { part: 'they', reader: 'coach' }),
  ),
  directionSentence({ passed: true, direction }, { part: 'i', reader: 'client' }),
  ...(['coach', 'client'] as const).flatMap((reader) => [
    apartSentence({ ...turned, part: 'i', standing: 'apart', sides: [{}, { person: vera }] }, reader),
    apartSentence(
      { ...turned, part: 'they', standing: 'not-apart', sides: [{ person: vera }, { person: vera }] },
      reader,
    ),
  ]),
  usualSentence(undefined),
  usualSentence({ clients: 31 }),
  circleSentence({ PA: 3, HI: 1 }, 'they'),
  circleSentence({ LM: 1 }, 'i'),
  ...stopSentences({ stopped: 'The board.', gotPast: 'Dana.', standing: 'not-mine-to-fix' }),
  toldHereSentence(0),
  toldHereSentence(1),
  toldHereSentence(7),
  sortLead(1),
  sortLead(24),
  toLookAtSentence(0, 0),
  toLookAtSentence(1, 1),
  toLookAtSentence(5, 0),
  toLookAtSentence(5, 2),
  backupSentence({ when: '9 March 2026', entries: 12, path: 'backups' }),
  sheetSentence({ made: '9 March 2026' }),
  sheetSentence({ made: '9 March 2026', tried: '9 March 2026' }),
  comingSentence(0.5),
  keptWhen({ at: '9 March 2026' }),
  keptWhen({ at: '9 March 2026', changedAt: '10 March 2026' }),
  mailSentence({ from: 'practice@example.org', waiting: 0 }),
  mailSentence({ from: 'practice@example.org', waiting: 2 }),
  ...mailTroubles.flatMap((trouble) => [
    notSentSentence({ kind: 'sign-in', name: 'Tom', trouble, tried: 'today' }),
    notSentSentence({ kind: 'something-waits', name: 'Tom', trouble, tried: 'today', next: 'tomorrow' }),
  ]),
  asideSentence(0, 0),
  asideSentence(2, 0),
  asideSentence(1, 1),
  asideTimes({ opens: '9 March 2026', gone: '25 March 2026' }),
  ...(['original', 'transcript'] as const).flatMap((kind) => [
    askedSentence(kind, { at: '9 March 2026', due: '10 March 2026' }),
    goneSentence(kind, '9 March 2026'),
  ]),
  foundSentence(0, 'x'),
  foundSentence(2, 'x'),
  foundSentence(1204, 'x', 100),
  keptSentence(0),
  keptSentence(1),
  keptSentence(3),
  ...Object.keys({ ...sessionStatementWords, ...mirrorStatementWords }).map(statementSentence),
  ...pageRefusalSentences.flatMap(({ reason, instead = reason }) => [reason, instead]),
];
const written = [
  [partSentence(undefined), partSentence({ octant: 'PA', words: 'yes', standing: 'expected' })],
  [sceneLabel({ session: idOf<SessionId>('a'.repeat(26)), setting: 'room', parts: {} })],
  [untilWords('end'), untilWords({ day: day('2027-03-01') }), untilWords({ days: 1 })],
  [monthOf(month('2027-03')), dateOf(day('2027-03-01'))],
  clientAgreementWords,
  clientKeptWords,
  clientNowWords,
  clientReceiptsWords,
  clientSaidWords,
  clientSessionsWords,
  clientSettingsWords,
  clientComingPlaces,
  codeWords,
  comeInWords,
  erasureWords,
  waysToSay,
  agreementWords,
  turnedWords,
  comingPlaces,
  beginSentences,
  doorSentences,
  example,
  howItWasWords,
  beforehandWords,
  askedWords,
  clientAsksWords,
  pactLineWords,
  onlyMineWords,
  passkeyWords,
  passkeyDeviceWords,
  [passkeySince({ made: '9 March 2026' }), passkeySince({ made: '9 March 2026', used: '10 March 2026' })],
  soFarWords,
  nowWords,
  mirrorWords,
  sharedMirrorWords,
  whatNextWords,
  findingsWords,
  findingActs,
  supervisionWords,
  broughtWords,
  [workNumber(2)],
  [findingActs.openHint(0), findingActs.openHint(1), findingActs.openHint(12)],
  contestWords,
  quotedWords,
  stopWords,
  stopStandingWords,
  noteWords,
  sessionsWords,
  takeInWords,
  transcriptWords,
  roleChoices,
  [unsaidSince('9 March 2026', 0), unsaidSince('9 March 2026', 2)],
  settingsWords,
  mailWords,
  todayWords,
  copiesWords,
  sheetWords,
  originalWords,
  burnWords,
  asideWords,
  pageWords,
  formWords,
].flatMap(textsIn);

const notBeforeAClient =
  /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told)s?\b/iu;
const verdicts =
  /\b(?:good|bad|better|worse|best|worst|poor|excellent|too (?:much|little|many|few|often)|should|score[ds]?|rating|healthy|weak|strong|lying|honest|dishonest|emotion(?:al)?|personality|narcissis\w*|avoidan\w*|anxious|depress\w*|disorder|dominant|passive)\b/iu;
const wordsOfTheCode =
  /\b(?:cue|utterance|span|regex|token|parser|enum|boolean|string|array|undefined|null|NaN|Infinity|withheld|draft)\b|\[object/u;

describe('what the pages say', () => {
  test('holds no word that a client may not meet, no verdict and no word of the code', () => {
    for (const text of [...written, ...built]) {
      expect(text).not.toMatch(notBeforeAClient);
      expect(text).not.toMatch(verdicts);
      expect(text).not.toMatch(wordsOfTheCode);
    }
  });

  test('is a sentence where it is built from facts', () => {
    for (const sentence of built) {
      expect(sentence).toMatch(/^[\p{Lu}\d“\u2068]/u);
      expect(sentence).toMatch(/[.?]$/u);
      expect(sentence).not.toMatch(/\s{2}|\s[.,;]|\.\./u);
    }
  });

  test('says where more was found than is shown', () => {
    expect(foundSentence(100, 'x', 100)).toBe('100 places.');
    expect(foundSentence(101, 'x', 100)).toBe(
      '101 places; the first 100 are shown. More words narrow it down.',
    );
  });

  test('has words for whatever comes back from the door, and for what nobody knows', () => {
    expect(pageRefusalSentence({ kind: 'session-idle' }).reason).toContain('password');
    expect(pageRefusalSentence({ kind: 'nothing-noted' }).instead).toBeDefined();
    expect(pageRefusalSentence(undefined)).toEqual(pageRefusalSentence({ kind: 'what nobody knows' }));
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
