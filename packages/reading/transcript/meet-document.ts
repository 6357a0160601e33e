import { milliseconds } from '@crucible/core/units.ts';
import { meetEnd, meetTitle, splitMeetLines } from './meet-lines.ts';
import { namePrefixes } from './name-prefix.ts';
import { namesAmong } from './names-among.ts';
import type { Notice, SetAsidePart } from './notice.ts';
import type { Line, TextSource } from './source.ts';
import { stampPattern } from './stamp.ts';
import { readTime, type WrittenTime } from './time.ts';
import type { Draft } from './transcript.ts';
import { draftOfTurns, type Piece } from './turns.ts';
import { readDate } from './written-date.ts';

/**
 * Google Meet's transcript document (text, Markdown or Word), alone or as the last tab of Gemini's
 * notes. A heading gives the time every few minutes: only the first cue below it has a start, and the
 * precision is `block`. What Gemini wrote is no evidence and is set aside.
 */
export function readMeetDocument(source: TextSource): Draft | undefined {
  const lines = splitMeetLines(source.lines);
  const from = lines.findIndex(({ text }) => meetTitle.test(text));
  const first = from < 0 ? 0 : from;
  const isMarked = from >= 0 || lines.some(({ text }) => meetEnd.test(text) || disclaimer.test(text));
  const headings = lines.slice(first).filter(({ text }) => heading.test(text)).length;
  const isHeaded = lines.some(({ text }) => anchored.test(text));
  if (!isMarked && !isHeaded) return undefined;
  const listed = findAttendees(lines.slice(first, first + 12));
  const attendees = listed.length > 0 ? listed : findInvited(lines.slice(0, first));
  const pieces = readPieces(lines.slice(first), attendees);
  const turns = pieces.filter(({ kind }) => kind === 'turn').length;
  const isEvidence = headings > 0 || lines.some(({ text }) => meetEnd.test(text) || disclaimer.test(text));
  if (turns < 2 || !(isEvidence || turns > pieces.length / 2)) return undefined;
  const before = lines.slice(0, first);
  const isGemini = before.some(({ text }) => gemini.test(text));
  return withFacts(draftOfTurns(isGemini ? 'gemini-notes' : 'meet-document', pieces), {
    lines,
    before,
    attendees,
    isGemini,
  });
}

const heading = new RegExp(String.raw`^(?:#{1,6} )?(${stampPattern})(?: ?\{#[\d:.-]*\})?$`, 'u');
const anchored = /^#{1,6} (?:\d{2}:){2}\d{2}(?: ?\{#[\d:.-]*\})?$/u;
const disclaimer = /editable transcript was computer generated|transcript was computer generated/iu;
const gemini =
  /\bgemini\b|^#{0,6}\W*(?:quick notes|full notes|summary|details|suggested next steps|next steps|notes|zusammenfassung|details|nächste schritte|résumé|détails|étapes suivantes|resumen|detalles|próximos pasos|resumo|detalhes|próximas etapas)\W*$/iu;
const survey = /\bsurvey\b|\bfeedback\b|review gemini|gemini takes notes|umfrage|encuesta|sondage|enquête/iu;

function readPieces(lines: readonly Line[], attendees: readonly string[]): Piece[] {
  const bold = lines.flatMap(({ text }) => /^\*\*([^*:]{1,80}):\*\*/u.exec(text)?.[1] ?? []);
  const plain = lines.map(({ text }) => text.replace(/^\*\*([^*:]{1,80}):\*\*/u, '$1:'));
  const isTalk = lines.map(({ text }) => !heading.test(text) && !meetEnd.test(text));
  const names = namePrefixes(
    plain.filter((_, at) => isTalk[at]),
    [...bold, ...attendees],
  );
  const pieces: Piece[] = [];
  let block: WrittenTime | undefined;
  let asked = 0;
  let part: SetAsidePart | undefined;
  lines.forEach((line, at) => {
    const name = isTalk[at] ? names[asked++] : undefined;
    const time = heading.exec(line.text)?.[1];
    if (meetTitle.test(line.text)) part = undefined;
    if (meetEnd.test(line.text)) part = 'footer';
    if (part !== undefined)
      pieces.push({ kind: 'aside', line, part: survey.test(line.text) ? 'survey' : part });
    else if (time !== undefined) block = readTime(time) ?? block;
    else if (name !== undefined) {
      const start = name.rest.trim() === '' ? undefined : block;
      pieces.push({ kind: 'turn', line, label: name.label, start, text: name.rest });
      if (start !== undefined) block = undefined;
    } else pieces.push(between(line, { text: plain[at] ?? '', attendees }));
  });
  return pieces;
}

function between(line: Line, { text, attendees }: { text: string; attendees: readonly string[] }): Piece {
  if (disclaimer.test(text) || meetTitle.test(text)) return { kind: 'aside', line, part: 'header' };
  const isList = attendees.length > 0 && namesIn(text).some((name) => attendees.includes(name));
  return isList ? { kind: 'aside', line, part: 'attendees' } : { kind: 'text', line, text };
}

/** The list under `Attendees`, or the one between title and disclaimer where there is no such word. */
function findAttendees(head: readonly Line[]): readonly string[] {
  const at = head.findIndex(({ text }) =>
    /^#{0,6}\W*(?:attendees|invited|teilnehmer\p{L}*|participants|asistentes|participantes|partecipanti)\W*$/iu.test(
      text,
    ),
  );
  const lists = (at < 0 ? head : head.slice(at + 1, at + 2)).map(({ text }) => namesIn(text));
  return lists.find((list) => list.length >= (at < 0 ? 2 : 1)) ?? [];
}

/** Gemini's own line: `Invited [NAME](mailto:...) [NAME](mailto:...)`. */
function findInvited(before: readonly Line[]): readonly string[] {
  return before.flatMap(({ text }) =>
    text.length > 20_000
      ? []
      : [...text.matchAll(/\[([^[\]]{1,100})\]\(mailto:/gu)].map((match) => match[1] ?? ''),
  );
}

function namesIn(text: string): readonly string[] {
  if (text.length > 5000 || text.includes(': ') || readDate(text) !== undefined) return [];
  const names = text.split(/,\s+/u).map((name) => name.trim());
  const written = namesAmong(names);
  return names.every((name) => written.has(name)) ? names : [];
}

type Found = {
  readonly lines: readonly Line[];
  readonly before: readonly Line[];
  readonly attendees: readonly string[];
  readonly isGemini: boolean;
};

function withFacts(draft: Draft, { lines, before, attendees, isGemini }: Found): Draft {
  const date = lines
    .slice(0, 8)
    .map(({ text }) => readDate(text))
    .find((day) => day !== undefined);
  const end = lines.find(({ text }) => meetEnd.test(text))?.text ?? '';
  const duration = readTime(new RegExp(stampPattern, 'u').exec(end)?.[0] ?? '')?.at;
  const notices = before.map(({ text, number }): Notice => {
    const part = isGemini ? (survey.test(text) ? 'survey' : 'summary') : 'header';
    return { kind: 'set-aside', part, text: withoutPictures(text), line: number };
  });
  return {
    ...draft,
    timePrecision: draft.timePrecision === 'none' ? 'none' : 'block',
    notices: [
      ...notices.filter((notice) => notice.kind !== 'set-aside' || notice.text !== ''),
      ...draft.notices.map(bare),
    ],
    ...(date !== undefined && { date }),
    ...(duration !== undefined && duration > 0 && { duration: milliseconds(duration) }),
    ...(attendees.length > 0 && { attendees }),
  };
}

function bare(notice: Notice): Notice {
  return notice.kind === 'set-aside' ? { ...notice, text: withoutPictures(notice.text) } : notice;
}

/** A picture's bytes are no words. */
function withoutPictures(text: string): string {
  return text.replace(/data:image\/[^\s)>"']*/gu, 'data:image').trim();
}
