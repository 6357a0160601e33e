import { inDateOrder } from '../report/report.ts';
import type { ReadSession, SessionReport } from '../report/session-report.ts';
import { afterFindings } from '../sentences/en/after.ts';
import { clientMoveFindings } from '../sentences/en/client-moves.ts';
import { count } from '../sentences/en/count.ts';
import { fileSentence } from '../sentences/en/file.ts';
import type { Findings } from '../sentences/en/finding.ts';
import { firstSentence } from '../sentences/en/first.ts';
import { floorFindings } from '../sentences/en/floor.ts';
import { type MeasuredReader, measuredSentences } from '../sentences/en/measured.ts';
import { momentQuestion, momentsSentence } from '../sentences/en/moment.ts';
import { moveFindings } from '../sentences/en/moves.ts';
import { plainText } from '../sentences/en/name.ts';
import { fileNotices } from '../sentences/en/notice.ts';
import { refusalSentence } from '../sentences/en/refusal.ts';
import { reportWords } from '../sentences/en/report.ts';
import { rolesSentence } from '../sentences/en/roles.ts';
import { silencesSentence } from '../sentences/en/silence.ts';
import { stanceFindings } from '../sentences/en/stance.ts';
import { talkFindings } from '../sentences/en/talk.ts';
import { dateOf } from '../sentences/en/time.ts';
import { peopleFindings, toldFindings } from '../sentences/en/told.ts';
import { wrap } from './wrap.ts';

/** How words stand out on this terminal; `plainPaint` where it has no colours. */
export type Paint = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
};

const asIs = (text: string) => text;
export const plainPaint: Paint = { bold: asIs, dim: asIs, accent: asIs };

export type TerminalOptions = {
  readonly width: number;
  readonly paint: Paint;
  /** Where the report was written, if it was. */
  readonly report?: string;
};

const widest = 80;
const narrowest = 30;

/**
 * The reading as calm text, the same sentences as in the report. Nothing that comes from a file can
 * steer the terminal: control characters and direction marks are taken out of every line.
 */
export function renderTerminal(sessions: readonly SessionReport[], options: TerminalOptions): string {
  const width = Math.max(narrowest, Math.min(widest, options.width));
  const page: TerminalPage = { width, paint: options.paint };
  const blocks = inDateOrder(sessions).map((session) => sessionLines(session, page));
  const { report } = options;
  const last =
    report === undefined ? [] : [lines(`Every quote and the transcript: ${report}`, page, page.paint.dim)];
  return `${[...blocks, ...last].map((block) => block.join('\n')).join('\n\n')}\n`;
}

type TerminalPage = { readonly width: number; readonly paint: Paint };

function sessionLines({ name, outcome }: SessionReport, page: TerminalPage): string[] {
  const { bold, accent, dim } = page.paint;
  if ('refusal' in outcome) {
    const { reason, instead } = refusalSentence(outcome.refusal);
    return [...lines(name, page, bold), ...lines(`Not read. ${reason}`, page), ...lines(instead, page, dim)];
  }
  const { date } = outcome.transcript;
  const title = date === undefined ? name : `${name}, ${dateOf(date)}`;
  return [
    ...lines(title, page, bold),
    ...lines(firstSentence(outcome), page, accent),
    ...lines(rolesSentence(outcome.reading.roles, outcome.transcript.speakers), page, dim),
    ...part(reportWords.floor, findingLines(withSilences(outcome), page), page),
    ...part(reportWords.moves, measuredLines(moveFindings(outcome), 'moves', page), page),
    ...part(reportWords.leaning, measuredLines(talkFindings(outcome), 'leaning', page), page),
    ...part(reportWords.stance, measuredLines(stanceFindings(outcome), 'stance', page), page),
    ...part(reportWords.client, measuredLines(clientMoveFindings(outcome), 'client', page), page),
    ...part(reportWords.after, findingLines(afterFindings(outcome), page), page),
    ...part(reportWords.told, measuredLines(toldAndPeople(outcome), 'told', page), page),
    ...part(reportWords.look, momentLines(outcome, page), page),
    ...part(reportWords.file, noticeLines(outcome, page), page),
  ];
}

function part(heading: string, content: readonly string[], page: TerminalPage): string[] {
  return ['', page.paint.bold(heading), ...content];
}

/** Each moment as its question, and the words it is about. */
function momentLines(session: ReadSession, page: TerminalPage): string[] {
  const { moments } = session.reading;
  const queue = 'known' in moments ? moments.known.queue : [];
  return [
    ...item(momentsSentence(session), page),
    ...queue.flatMap((moment) =>
      item(`${momentQuestion(moment, session)} \u201c${moment.quote.text}\u201d`, page),
    ),
  ];
}

function findingLines({ shown, open }: Findings, page: TerminalPage): string[] {
  return [
    ...shown.flatMap(({ sentence }) => item(sentence, page)),
    ...open.flatMap((sentence) => item(sentence, page, page.paint.dim)),
  ];
}

/** With the figures of the reader below what it found; how to take them is said in the report. */
function measuredLines(found: Findings, reader: MeasuredReader, page: TerminalPage): string[] {
  const [figures = ''] = found.shown.length === 0 ? [] : measuredSentences(reader);
  return [...findingLines(found, page), ...(figures === '' ? [] : item(figures, page, page.paint.dim))];
}

/** On paper the silences have a place of their own, with their quotes; here they stand with the floor. */
function withSilences(session: ReadSession): Findings {
  const { shown, open } = floorFindings(session);
  const { silences } = session.reading.floor;
  if (!('known' in silences)) return { shown, open };
  return { shown: [...shown, { sentence: silencesSentence(silences.known, session), quotes: [] }], open };
}

function toldAndPeople(session: ReadSession): Findings {
  const { shown, open } = toldFindings(session);
  return { shown: [...shown, ...peopleFindings(session)], open };
}

const noticesShown = 8;

function noticeLines({ transcript }: ReadSession, page: TerminalPage): string[] {
  const sentences = fileNotices(transcript.notices).map(({ sentence }) => sentence);
  const rest = sentences.length - noticesShown;
  const more = rest > 0 ? [`${count(rest, 'more remark')} in the report.`] : [];
  return [fileSentence(transcript), ...sentences.slice(0, noticesShown), ...more].flatMap((sentence) =>
    item(sentence, page),
  );
}

function item(sentence: string, page: TerminalPage, paint = asIs): string[] {
  return wrap(`- ${plainText(sentence)}`, { width: page.width, hang: '  ' }).map(paint);
}

function lines(text: string, page: TerminalPage, paint = asIs): string[] {
  return wrap(plainText(text), { width: page.width }).map(paint);
}
