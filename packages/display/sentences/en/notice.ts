import type { Notice, SetAsidePart } from '@crucible/reading/transcript/notice.ts';
import { count, listOf, numeral, percent } from './count.ts';
import { languageName } from './language.ts';
import { quotedName } from './name.ts';

/** What is doubtful about a file that was read all the same. */
export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'set-aside':
      return `${setAsideSentence(notice.part, 1)} It stands on line ${numeral(notice.line)}.`;
    case 'same-session':
      return `${percent(notice.share)} of what the shorter of the two says stands word for word in ${quotedName(notice.other)} too: they look like one session exported twice.`;
    case 'looks-like-summary':
      return `From line ${numeral(notice.line)} on it reads like minutes about the talk; words quoted from it may be the writer's.`;
    case 'one-cue':
      return `All ${count(notice.words, 'word')} stand in one piece, so turns and pauses are not in this file.`;
    case 'edited-text':
      return `${count(notice.count, 'piece was', 'pieces were')} edited by hand after the recording, first on line ${numeral(notice.line)}. Where the file keeps it, what was first heard stands beside it.`;
    case 'no-fillers':
      return `In ${count(notice.words, 'word')} there is no "um" or "uh": the text was cleaned, so hesitations are not in it.`;
    case 'maybe-invented':
      return `${quotedName(notice.text)} (turn ${numeral(notice.utterance + 1)}) may have been written by the speech recognition into a silence.`;
    case 'check-by-ear':
      return `${count(notice.count, 'turn')}, the first of them turn ${numeral(notice.utterance + 1)}, may hold words of somebody else who spoke at the same time. Listen before quoting them.`;
    case 'other-language':
      return `The talk is mostly in ${languageName(notice.language)}. The rules read English, so what they count is left open.`;
    case 'language-switch':
      return `The talk changes between ${listOf(notice.languages.map(languageName))}, first at turn ${numeral(notice.utterance + 1)}. The rules read only the English part.`;
    case 'encoding-guessed':
      return `The file does not say how its characters are written; it was read as ${quotedName(notice.encoding)}. Look at accents and quotation marks.`;
    case 'mended-characters':
      return `${count(notice.count, 'broken character was', 'broken characters were')} replaced by a sign (�), first on line ${numeral(notice.line)}.`;
    case 'bad-time':
    case 'unordered-times':
    case 'overlapping-times':
    case 'late-times':
    case 'repeated-times':
    case 'unit-guessed':
    case 'midnight-passed':
    case 'no-times':
      return timesSentence(notice);
    case 'no-names':
    case 'partial-names':
    case 'generic-labels':
    case 'inherited-names':
    case 'duplicate-labels':
    case 'one-room-many-voices':
    case 'bot':
      return namesSentence(notice);
  }
}

/** A remark on the file, and the words that were set aside under it, verbatim. */
export type FileNotice = { readonly sentence: string; readonly setAside: readonly SetAside[] };
type SetAside = Extract<Notice, { kind: 'set-aside' }>;

/** All remarks on a file; pieces of one sort that were set aside are one remark. */
export function fileNotices(notices: readonly Notice[]): FileNotice[] {
  const doubts = notices.filter((notice) => notice.kind !== 'set-aside');
  const aside = Map.groupBy(
    notices.filter((notice) => notice.kind === 'set-aside'),
    ({ part }) => part,
  );
  return [
    ...doubts.map((notice) => ({ sentence: noticeSentence(notice), setAside: [] })),
    ...[...aside].map(([part, pieces]) => ({
      sentence: setAsideSentence(part, pieces.length),
      setAside: pieces,
    })),
  ];
}

type TimesNotice = Extract<
  Notice,
  {
    kind:
      | 'bad-time'
      | 'unordered-times'
      | 'overlapping-times'
      | 'late-times'
      | 'repeated-times'
      | 'unit-guessed'
      | 'midnight-passed'
      | 'no-times';
  }
>;
type NamesNotice = Extract<
  Notice,
  {
    kind:
      | 'no-names'
      | 'partial-names'
      | 'generic-labels'
      | 'inherited-names'
      | 'duplicate-labels'
      | 'one-room-many-voices'
      | 'bot';
  }
>;

function timesSentence(notice: TimesNotice): string {
  switch (notice.kind) {
    case 'bad-time':
      return `On line ${numeral(notice.line)} the time ${quotedName(notice.text)} cannot be read, so this piece has none.`;
    case 'unordered-times':
      return `${count(notice.count, 'time stands', 'times stand')} before the one above, first on line ${numeral(notice.line)}. The order of the file was kept, and nothing is counted from its times.`;
    case 'overlapping-times':
      return `${count(notice.count, 'piece begins', 'pieces begin')} before the one above has ended, first on line ${numeral(notice.line)}.`;
    case 'repeated-times':
      return `${count(notice.count, 'piece has', 'pieces have')} the same time as the one above, first on line ${numeral(notice.line)}. Nothing is counted from the times of this file.`;
    case 'late-times':
      return `${count(notice.count, 'time stands', 'times stand')} past the end of the recording, first on line ${numeral(notice.line)}. Nothing is counted from the times of this file.`;
    case 'unit-guessed':
      return `The file does not name the unit of its times; they were read as ${notice.unit === 's' ? 'seconds' : 'milliseconds'}, by the length of the talk.`;
    case 'midnight-passed':
      return `The clock passes midnight on line ${numeral(notice.line)}; what follows was read as the next day.`;
    case 'no-times':
      return 'The file carries no times: silences and speaking time are not in it.';
  }
}

function namesSentence(notice: NamesNotice): string {
  switch (notice.kind) {
    case 'no-names':
      return 'The file does not say who speaks; all of it is read as one unknown voice.';
    case 'partial-names':
      return `${count(notice.count, 'piece', 'pieces')} (${count(notice.words, 'word')}) ${notice.count === 1 ? 'has' : 'have'} no name, first on line ${numeral(notice.line)}.`;
    case 'generic-labels':
      return `${listOf(notice.labels.map(quotedName))} ${notice.labels.length === 1 ? 'is a label' : 'are labels'} of the tool and not ${notice.labels.length === 1 ? 'a name' : 'names'}; one voice may stand under two of them, or two under one.`;
    case 'inherited-names':
      return `${count(notice.count, 'piece', 'pieces')} without a name took over the one above, first on line ${numeral(notice.line)}.`;
    case 'duplicate-labels':
      return notice.joined
        ? `${listOf(notice.labels.map(quotedName))} were read as one person. This can be undone.`
        : `${listOf(notice.labels.map(quotedName))} may be one person; they were kept apart until somebody says so.`;
    case 'one-room-many-voices':
      return `${quotedName(notice.label)} may be one microphone for several people, so nothing is counted for each person.`;
    case 'bot':
      return `${quotedName(notice.label)} is a recording tool and not a person; its ${count(notice.words, 'word is', 'words are')} in nobody's count.`;
  }
}

/** How many pieces of one sort were kept out of the talk. Their words are shown beside it. */
function setAsideSentence(part: SetAsidePart, pieces: number): string {
  const { one, many } = setAsideNames[part];
  return `${count(pieces, one, many)} ${pieces === 1 ? 'was' : 'were'} set aside and not read as speech.`;
}

const setAsideNames: Readonly<Record<SetAsidePart, { readonly one: string; readonly many: string }>> = {
  header: { one: 'line of the heading', many: 'lines of the heading' },
  footer: { one: 'line of the ending', many: 'lines of the ending' },
  attendees: { one: 'list of those present', many: 'lists of those present' },
  note: { one: 'note of the tool', many: 'notes of the tool' },
  style: { one: 'block about the look of captions', many: 'blocks about the look of captions' },
  region: { one: 'block about the place of captions', many: 'blocks about the place of captions' },
  summary: { one: 'piece of a summary', many: 'pieces of a summary' },
  survey: { one: 'line of a survey', many: 'lines of a survey' },
  event: { one: 'event such as somebody joining', many: 'events such as somebody joining' },
  chat: { one: 'chat message', many: 'chat messages' },
  annotation: { one: 'remark in brackets, such as laughter', many: 'remarks in brackets, such as laughter' },
  'unreadable-cue': {
    one: 'piece with a time that cannot be read',
    many: 'pieces with a time that cannot be read',
  },
  stray: { one: 'stray line', many: 'stray lines' },
  'not-final': {
    one: 'first guess of the speech recognition',
    many: 'first guesses of the speech recognition',
  },
};
