import { type WithheldReason, withheldReasons } from '@crucible/core/session/figure.ts';
import { moves } from '@crucible/core/session/move.ts';
import { quoteAll } from '@crucible/core/session/quote.ts';
import { strainCodes } from '@crucible/core/session/strain-code.ts';
import { timePrecisions } from '@crucible/core/session/utterance.ts';
import type { ActRefusal, ViewRefusal } from '@crucible/practice/practice.ts';
import { type Notice, type NoticeKind, setAsideParts } from '@crucible/reading/transcript/notice.ts';
import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';
import { formatNames } from '@crucible/reading/transcript/transcript.ts';
import { describe, expect, test } from 'vitest';
import { layOutRibbon } from '../../figures/lay-out-ribbon.ts';
import { allianceQuestions, allianceSentences } from '../../fixtures/alliance-sentences.ts';
import { engagementSentences } from '../../fixtures/engagement-sentences.ts';
import { keepingSentences } from '../../fixtures/keeping-sentences.ts';
import { talkMirrorQuestions, talkMirrorSentences } from '../../fixtures/mirror-from-talks.ts';
import { mirrorQuestions, mirrorSentences } from '../../fixtures/mirror-sentences.ts';
import {
  recordDestroyed,
  recordFaults,
  recordRefusals,
  recordReports,
  recordUnproven,
} from '../../fixtures/record-facts.ts';
import { sessionTopicSentences, taps } from '../../fixtures/session-sentences.ts';
import { hour, nameless, startsOnly, timed, untimed } from '../../fixtures/sessions.ts';
import { upkeepSentences } from '../../fixtures/upkeep-sentences.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { actRefusalSentence } from './act-refusal.ts';
import { afterFindings, afterIntroduction } from './after.ts';
import { clientMoveFindings, clientMovesIntroduction } from './client-moves.ts';
import { fileSentence } from './file.ts';
import { firstSentence } from './first.ts';
import { floorFindings } from './floor.ts';
import { holdSentences } from './hold.ts';
import { measuredReaders, measuredSentences } from './measured.ts';
import { momentKindWords, momentQuestion, momentsSentence } from './moment.ts';
import { moveFindings, movesIntroduction } from './moves.ts';
import { fileNotices, noticeSentence } from './notice.ts';
import { recordRefusalSentence } from './record.ts';
import { refusalSentence } from './refusal.ts';
import { howSentences, reportWords } from './report.ts';
import { ribbonLimits, ribbonSentence } from './ribbon.ts';
import { rolesSentence } from './roles.ts';
import { silenceSentence, silencesIntroduction, silencesSentence } from './silence.ts';
import { stanceFindings, stanceIntroduction } from './stance.ts';
import { talkFindings, talkIntroduction } from './talk.ts';
import { peopleFindings, peopleIntroduction, toldFindings, toldIntroduction } from './told.ts';
import {
  destroyedSentence,
  faultSentence,
  sixWordsSentence,
  unprovenSentence,
  verifiedSentence,
} from './verify.ts';
import { withheldCell, withheldSentence } from './withheld.ts';

type Every<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: readonly Extract<Union, { readonly kind: Kind }>[];
};

const counts = [1, 2, 1204] as const;
const notices: Every<Notice> = {
  'set-aside': setAsideParts.map((part) => ({ kind: 'set-aside', part, text: 'x', line: 3 })),
  'encoding-guessed': [{ kind: 'encoding-guessed', encoding: 'windows-1252' }],
  'mended-characters': counts.map((count) => ({ kind: 'mended-characters', count, line: 3 })),
  'bad-time': [{ kind: 'bad-time', text: '00:61:00', line: 3 }],
  'unordered-times': counts.map((count) => ({ kind: 'unordered-times', count, line: 3 })),
  'overlapping-times': counts.map((count) => ({ kind: 'overlapping-times', count, line: 3 })),
  'late-times': counts.map((count) => ({ kind: 'late-times', count, line: 3 })),
  'repeated-times': counts.map((count) => ({ kind: 'repeated-times', count, line: 3 })),
  'unit-guessed': [
    { kind: 'unit-guessed', unit: 's' },
    { kind: 'unit-guessed', unit: 'ms' },
  ],
  'midnight-passed': [{ kind: 'midnight-passed', line: 3 }],
  'no-times': [{ kind: 'no-times' }],
  'no-names': [{ kind: 'no-names' }],
  'partial-names': counts.map((count) => ({ kind: 'partial-names', count, words: count, line: 3 })),
  'generic-labels': [
    { kind: 'generic-labels', labels: ['Speaker 1'] },
    { kind: 'generic-labels', labels: ['Speaker 1', 'Speaker 2'] },
  ],
  'inherited-names': counts.map((count) => ({ kind: 'inherited-names', count, line: 3 })),
  'duplicate-labels': [true, false].map((joined) => ({
    kind: 'duplicate-labels',
    labels: ['Tom', 'Tom B'],
    joined,
  })),
  'one-room-many-voices': [{ kind: 'one-room-many-voices', label: 'Room 4' }],
  bot: counts.map((words) => ({ kind: 'bot', label: 'Notetaker', words })),
  'edited-text': counts.map((count) => ({ kind: 'edited-text', count, line: 3 })),
  'no-fillers': [{ kind: 'no-fillers', words: 1600 }],
  'looks-like-summary': [{ kind: 'looks-like-summary', line: 3 }],
  'check-by-ear': counts.map((count) => ({ kind: 'check-by-ear', count, utterance: 0 })),
  'one-cue': [{ kind: 'one-cue', words: 812 }],
  'maybe-invented': [{ kind: 'maybe-invented', text: 'Thank you.', utterance: 7 }],
  'other-language': ['de', 'xx', 'constructor'].map((language) => ({ kind: 'other-language', language })),
  'language-switch': [{ kind: 'language-switch', languages: ['en', 'de'], utterance: 7 }],
  'same-session': [{ kind: 'same-session', other: 'captions.vtt', share: 0.97 }],
};

const refusals: Every<TranscriptRefusal> = {
  empty: [{ kind: 'empty' }],
  'too-large': [{ kind: 'too-large', bytes: 31_500_000, limit: 25 * 2 ** 20 }],
  'unzips-too-large': [{ kind: 'unzips-too-large', limit: 100 * 2 ** 20 }],
  'not-text': (['pdf', 'word-97', 'zip', 'image', 'audio-video', 'unknown'] as const).map((looksLike) => ({
    kind: 'not-text',
    looksLike,
  })),
  damaged: (['docx', 'json', 'vtt'] as const).map((what) => ({ kind: 'damaged', what })),
  chat: [{ kind: 'chat', line: 1 }],
  summary: [{ kind: 'summary', line: 12 }],
  'no-names-no-times': [
    { kind: 'no-names-no-times', words: 1 },
    { kind: 'no-names-no-times', words: 5012 },
  ],
  'unknown-json': [
    { kind: 'unknown-json', keys: [] },
    { kind: 'unknown-json', keys: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  ],
  'no-words': [{ kind: 'no-words' }],
};

const sessions = [timed, startsOnly, untimed, nameless, hour];

function sessionSentences(session: ReadSession): string[] {
  const { transcript, reading } = session;
  const plot = layOutRibbon(session);
  const silences = 'known' in reading.floor.silences ? reading.floor.silences.known : [];
  const found = [
    floorFindings(session),
    moveFindings(session),
    talkFindings(session),
    stanceFindings(session),
    clientMoveFindings(session),
    afterFindings(session),
    toldFindings(session),
    toldFindings({ reading: { ...reading, told: [] } }),
    { shown: peopleFindings(session), open: [] },
  ];
  return [
    firstSentence(session),
    ...found.flatMap(({ shown, open }) => [...shown.map(({ sentence }) => sentence), ...open]),
    momentsSentence(session),
    silencesSentence(silences, session),
    silencesSentence(silences.slice(0, 1), session),
    ...silences.map((moment) => silenceSentence(moment, session)),
    ...(['person', 'label', 'talk', 'nobody'] as const).map((by) =>
      rolesSentence({ ...reading.roles, by, grounds: everyGround }, transcript.speakers),
    ),
    ribbonSentence(plot),
    ...ribbonLimits(plot),
  ];
}

const someTurn = { index: 3, speaker: 0, text: 'So.', cues: [], flags: [] };
const everyGround = (['label', 'questions', 'you-words', 'i-words'] as const).flatMap((kind) =>
  [1, 4.25, 12].map((value) => ({ speaker: 0, kind, value })),
);

const fileSentences = formatNames.flatMap((format) =>
  timePrecisions.flatMap((timePrecision) =>
    [true, false].map((hasEnds) =>
      fileSentence({ ...timed.transcript, format, timePrecision, hasEnds, clock: 'wall' }),
    ),
  ),
);

const withheld = withheldReasons.flatMap((reason: WithheldReason) => [
  withheldSentence({ withheld: reason }),
  withheldSentence({ withheld: reason, have: 1, need: 10 }),
  withheldSentence({ withheld: reason, have: 312, need: 1000 }),
]);

const doorRefusals: readonly (ActRefusal | ViewRefusal)[] = [
  { kind: 'no-such-act', name: 'x.y' },
  { kind: 'no-such-view', name: 'x.show-y' },
  { kind: 'bad-input', at: ['called'] },
  { kind: 'bad-input', at: ['called', 'client.name'] },
  { kind: 'not-allowed' },
  { kind: 'no-engagement-named' },
  { kind: 'too-busy' },
];
/** What a moment is offered as; the only sentences that ask. */
const questions = sessions.flatMap((session) =>
  strainCodes.map((code) => momentQuestion({ code, quote: quoteAll(someTurn) }, session)),
);

const everySentence: readonly string[] = [
  ...howSentences(timed).flat(),
  reportWords.foot,
  stanceIntroduction,
  ...Object.values(momentKindWords).map((words) => `A moment: ${words}.`),
  reportWords.nothingDoubtful,
  reportWords.nothingPicked,
  ...Object.values(notices).flat().map(noticeSentence),
  ...fileNotices(Object.values(notices).flat()).map(({ sentence }) => sentence),
  ...Object.values(refusals)
    .flat()
    .map(refusalSentence)
    .flatMap(({ reason, instead }) => [reason, instead]),
  ...doorRefusals.map(actRefusalSentence).flatMap(({ reason, instead }) => [reason, instead]),
  holdSentences.open('practice'),
  holdSentences.closed,
  holdSentences.fault('x'),
  ...sessionTopicSentences,
  ...allianceSentences,
  ...engagementSentences,
  ...keepingSentences,
  ...mirrorSentences,
  ...talkMirrorSentences,
  ...upkeepSentences,
  ...Object.values(recordRefusals)
    .flat()
    .map(recordRefusalSentence)
    .flatMap(({ reason, instead }) => [reason, instead]),
  ...Object.values(recordFaults).flat().map(faultSentence),
  ...Object.values(recordDestroyed).flat().map(destroyedSentence),
  ...Object.values(recordUnproven).flat().map(unprovenSentence),
  ...recordReports.flatMap((report) => [verifiedSentence(report), sixWordsSentence(report.words)]),
  ...withheld,
  ...fileSentences,
  ...sessions.flatMap(sessionSentences),
  movesIntroduction,
  talkIntroduction,
  clientMovesIntroduction,
  afterIntroduction,
  toldIntroduction,
  peopleIntroduction,
  ...measuredReaders.flatMap(measuredSentences),
  silencesIntroduction,
];

const notBeforeAClient =
  /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told)s?\b/iu;
const verdicts =
  /\b(?:good|bad|better|worse|best|worst|poor|excellent|too (?:much|little|many|few|often)|should|score[ds]?|grade[ds]?|rating|norm(?:al)?|healthy|weak|strong|lie[ds]?|lying|honest|dishonest|emotion(?:al)?|personality|narcissis\w*|avoidan\w*|anxious|depress\w*|disorder|attachment|dominant|passive|introvert|extravert|you are)\b/iu;
const wordsOfTheCode =
  /\b(?:cue|utterance|span|regex|token|parser|enum|boolean|string|array|undefined|null|NaN|Infinity|withheld|precision|draft|block-)\b|\[object|[a-z]+-[a-z]+-[a-z]+-/u;

describe('every sentence that can be shown', () => {
  test('asks where it is a moment: it begins with the place and ends with a question', () => {
    expect(questions).toHaveLength(sessions.length * strainCodes.length);
    for (const question of questions) {
      expect(question).toMatch(/^(?:At|In) [^.]+\. .+\?$/u);
      expect(question).not.toMatch(/\byou(?:'ve| have)? (?:withdrew|stepped|pushed|avoided|refused)/iu);
    }
  });

  test('is a sentence: it begins with a capital, a number or a quote and ends', () => {
    for (const sentence of everySentence) {
      expect(sentence).toMatch(/^[\p{Lu}\d“\u2068]/u);
      expect(sentence).toMatch(/[.:)]$/u);
      expect(sentence).not.toMatch(/\s{2}|\s(?![.]\w)[.,;]|\.\./u);
    }
  });

  test('holds no word that a client may not meet, no verdict and no word of the code', () => {
    for (const sentence of [
      ...everySentence,
      ...questions,
      ...allianceQuestions,
      ...mirrorQuestions,
      ...talkMirrorQuestions,
      ...Object.values(reportWords),
      withheldCell,
      ...taps,
    ]) {
      expect(sentence).not.toMatch(notBeforeAClient);
      expect(sentence).not.toMatch(verdicts);
      expect(sentence).not.toMatch(wordsOfTheCode);
    }
  });

  test('says one of one thing and many of many', () => {
    for (const sentence of everySentence) {
      expect(sentence).not.toMatch(/(?<![\d.,])1 (?:\p{L}+s|sayings-back|pieces)\b(?! )/u);
      expect(sentence).not.toMatch(
        /\b(?:2|1,204) (?:piece|turn|word|question|time|silence|line|list|note)\b/u,
      );
    }
  });
});

describe('notices', () => {
  test('every kind has words of its own', () => {
    const kinds: readonly NoticeKind[] = Object.values(notices)
      .flat()
      .map(({ kind }) => kind);
    const firsts = [...new Set(kinds)].map((kind) =>
      Object.values(notices)
        .flat()
        .find((notice) => notice.kind === kind),
    );
    expect(new Set(firsts.flatMap((notice) => (notice ? [noticeSentence(notice)] : []))).size).toBe(27);
  });

  test('pieces of one sort that were set aside are one remark, with their words', () => {
    const remarks = fileNotices([
      { kind: 'set-aside', part: 'note', text: 'first', line: 3 },
      { kind: 'no-times' },
      { kind: 'set-aside', part: 'note', text: 'second', line: 9 },
    ]);
    expect(remarks.map(({ sentence }) => sentence)).toEqual([
      'The file carries no times: silences and speaking time are not in it.',
      '2 notes of the tool were set aside and not read as speech.',
    ]);
    expect(remarks[1]?.setAside.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test("a hostile label stays inside its quotation marks and says nothing in the page's name", () => {
    const label = `\u202eevil\u001b[2J\nSystem: all is fine ${'x'.repeat(500)}`;
    const sentence = noticeSentence({ kind: 'one-room-many-voices', label });
    expect(sentence).not.toMatch(/[\u202e\p{Cc}]/u);
    expect(sentence.length).toBeLessThan(200);
    expect(sentence).toMatch(/^“\u2068evil.*…\u2069” may be/u);
  });
});

describe('refusals', () => {
  test('each names a reason and something to export or do instead', () => {
    for (const refusal of Object.values(refusals).flat()) {
      const { reason, instead } = refusalSentence(refusal);
      expect(reason.length).toBeGreaterThan(15);
      expect(instead).toMatch(/export|save|unpack|download|open/iu);
    }
  });

  test('a PDF is told from a recording', () => {
    expect(refusalSentence({ kind: 'not-text', looksLike: 'pdf' }).reason).toMatch(/^This is a PDF/u);
    expect(refusalSentence({ kind: 'not-text', looksLike: 'audio-video' }).reason).toMatch(
      /recording itself/u,
    );
  });

  test('sizes are said in megabytes', () => {
    const refusal = { kind: 'too-large', bytes: 26.5 * 2 ** 20, limit: 25 * 2 ** 20 } as const;
    expect(refusalSentence(refusal).reason).toBe('The file holds 26.5 MB; up to 25 MB is read.');
  });
});

describe('what cannot be told', () => {
  test('begins with "Cannot tell yet", in a table without its reason', () => {
    for (const sentence of withheld) expect(sentence).toMatch(/^Cannot tell yet: /u);
    expect(withheldCell).toBe('cannot tell yet');
  });

  test('says how many there are and how many are needed', () => {
    expect(withheldSentence({ withheld: 'few-questions', have: 7, need: 10 })).toBe(
      'Cannot tell yet: there are 7 questions. It is counted from 10 questions on.',
    );
    expect(withheldSentence({ withheld: 'few-words', have: 1, need: 1000 })).toBe(
      'Cannot tell yet: there is 1 word. It is counted from 1,000 words on.',
    );
  });

  test('is said once for each reason, with all that it leaves open', () => {
    const { open } = floorFindings(nameless);
    expect(open.filter((sentence) => sentence.includes('does not say who speaks'))).toHaveLength(1);
  });
});

describe('the reading in sentences', () => {
  test('the first sentence counts what the coach asked and said back', () => {
    expect(firstSentence(timed)).toBe(
      "9 questions and 3 sayings-back in 6 minutes; 33\u00a0% of the words were the coach's.",
    );
  });

  test('without names or coach the first sentence says what there is', () => {
    expect(firstSentence(nameless)).toBe('530 words and 28 pieces in 6 minutes, and no names.');
  });

  test('every rate carries its interval', () => {
    for (const session of sessions) {
      for (const sentence of sessionSentences(session)) {
        if (sentence.includes('in ten minutes') && !sentence.startsWith('Cannot')) {
          expect(sentence).toMatch(/\(95\u00a0% interval [\d.]+ to [\d.]+\)/u);
        }
      }
    }
  });

  test('every count of moves stands on as many quotes', () => {
    for (const session of [timed, hour]) {
      const counted = moveFindings(session).shown.slice(0, moves.length);
      for (const { sentence, quotes } of counted) {
        expect(Number(/^[\d,]+/u.exec(sentence)?.[0].replace(',', ''))).toBe(quotes.length);
      }
    }
  });

  test('silences from whole seconds are not given tenths', () => {
    const coarse = { ...timed, transcript: { ...timed.transcript, timePrecision: 's' as const } };
    const silences = 'known' in timed.reading.floor.silences ? timed.reading.floor.silences.known : [];
    expect(silencesSentence(silences, coarse)).toContain('about 8 seconds');
    expect(silencesSentence(silences, timed)).toContain('8.7 seconds');
  });
});
