import type { Quote } from '@crucible/core/session/quote.ts';
import type { FloorTransfer, SpeakerFloor, Spread } from '@crucible/core/session/reading.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { capitalised, count, intervalOf, measure, numeral, percent } from './count.ts';
import { type Finding, type Findings, type LeftOpen, leftOpen, openSentences } from './finding.ts';
import { type People, speakerName } from './speaker.ts';
import { lengthOf } from './time.ts';
import { firstChanges, longestTurns } from './turn-quotes.ts';

/** Who had the floor, for how long, with which questions: counts, and no measure of what it ought to be. */
export function floorFindings({ transcript, reading }: ReadSession): Findings {
  const { floor, roles } = reading;
  const people = { speakers: transcript.speakers, roles: roles.roles };
  const speakers = 'known' in floor.speakers ? floor.speakers.known.filter(({ words }) => words > 0) : [];
  return {
    shown: [
      ...shareFindings({ transcript, reading }),
      ...speakers.flatMap((speaker) =>
        speakerFindings(speaker, people, longestTurns({ transcript }, speaker.speaker)),
      ),
      ...('known' in floor.turnChanges
        ? [changesFinding(floor.turnChanges.known, firstChanges({ transcript }))]
        : []),
      ...('known' in floor.transfers
        ? floor.transfers.known.map((transfer) => transferFinding(transfer, people))
        : []),
    ],
    open: openSentences([
      ...leftOpen('how long it lasted', floor.duration),
      ...leftOpen('who said how much', floor.speakers),
      ...leftOpen("the coach's part of the words", floor.coachShareOfWords),
      ...leftOpen("the coach's part of the time", floor.coachShareOfTime),
      ...speakers.flatMap((speaker) => speakerLeftOpen(speaker, people)),
      ...leftOpen('how often the floor changed hands', floor.turnChanges),
      ...leftOpen('pauses and overlaps between turns', floor.transfers),
      ...leftOpen('silences', floor.silences),
    ]),
  };
}

/** Only for the two whose hour it is: what is open for everybody else helps nobody. */
function speakerLeftOpen(floor: SpeakerFloor, people: People): LeftOpen[] {
  const role = people.roles[floor.speaker];
  if (role !== 'coach' && role !== 'client') return [];
  const name = speakerName(people, floor.speaker);
  return [
    ...leftOpen('speaking time', floor.talkTime),
    ...leftOpen('how long a turn lasts', floor.turnSeconds),
    ...leftOpen(`questions from ${name} in ten minutes`, floor.questionsPerTenMinutes),
  ];
}

function shareFindings(session: ReadSession): Finding[] {
  const { coachShareOfWords: words, coachShareOfTime: time } = session.reading.floor;
  if (!('known' in words)) {
    return 'known' in time
      ? [
          shared(
            session,
            `Of the time in which coach or client spoke, ${percent(time.known)} was the coach's.`,
          ),
        ]
      : [];
  }
  const byTime = 'known' in time ? `, and ${percent(time.known)} of the speaking time` : '';
  return [
    shared(
      session,
      `Of what coach and client said, ${percent(words.known)} of the words were the coach's${byTime}.`,
    ),
  ];
}

/** A share is everything that the two said; its longest turns show what it is made of. */
function shared(session: ReadSession, sentence: string): Finding {
  const { roles } = session.reading.roles;
  const quotes = roles.flatMap((role, speaker) =>
    role === 'coach' || role === 'client' ? longestTurns(session, speaker).slice(0, 1) : [],
  );
  return { sentence, quotes, opens: 'how the longest turn of each begins' };
}

function speakerFindings(floor: SpeakerFloor, people: People, longest: readonly Quote[]): Finding[] {
  const name = speakerName(people, floor.speaker);
  const asked = floor.questions.length;
  const rate = floor.questionsPerTenMinutes;
  const perTen =
    'known' in rate ? `, ${measure(rate.known.value)} in ten minutes (${intervalOf(rate.known)})` : '';
  const opens = longest.length === 1 ? 'this turn' : 'how the longest turns begin';
  const turns = { sentence: turnsSentence(floor, name), quotes: longest, opens };
  if (asked === 0) return [turns];
  return [
    turns,
    {
      sentence: `${count(asked, 'question')} came from ${name}${perTen}.`,
      quotes: floor.questions,
    },
  ];
}

function turnsSentence(floor: SpeakerFloor, name: string): string {
  const { words, turns, turnWords, talkTime, turnSeconds } = floor;
  const time = 'known' in talkTime ? ` and ${lengthOf(talkTime.known)}` : '';
  const head = `${capitalised(name)}: ${count(words, 'word')} in ${count(turns, 'turn')}${time}.`;
  if (turns < 2) return head;
  const lasting = 'known' in turnSeconds ? `; ${spread(turnSeconds.known, 'seconds')}` : '';
  return `${head} ${capitalised(spread(turnWords, 'words'))}${lasting}.`;
}

function spread({ median, p90 }: Spread, unit: 'words' | 'seconds'): string {
  const shown = (value: number) => numeral(value, unit === 'words' ? 0 : 1);
  return `half of the turns have ${shown(median)} ${unit} or fewer, nine in ten ${shown(p90)} or fewer`;
}

function changesFinding(changes: number, quotes: readonly Quote[]): Finding {
  return {
    sentence: `The floor changed hands ${count(changes, 'time')}. Short sounds of listening are not counted as turns.`,
    quotes,
    opens: 'the first of them',
  };
}

function transferFinding({ from, to, offsets }: FloorTransfer, people: People): Finding {
  const pauses = offsets.filter((offset) => offset > 0).sort((a, b) => a - b);
  const overlaps = offsets.filter((offset) => offset < 0).length;
  const middle = pauses[Math.floor((pauses.length - 1) / 2)];
  const typical = middle === undefined ? '' : `, half of the pauses ${numeral(middle, 1)} seconds or shorter`;
  const met = overlaps === 0 ? '' : `; ${count(overlaps, 'turn')} began before the other had ended`;
  return plain(
    `From ${speakerName(people, from)} to ${speakerName(people, to)}: ${count(offsets.length, 'change')}${typical}${met}.`,
  );
}

function plain(sentence: string): Finding {
  return { sentence, quotes: [] };
}
