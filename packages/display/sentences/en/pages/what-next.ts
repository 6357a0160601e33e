import type { AfterKind } from '@crucible/core/mirror/after-across.ts';
import type { LastTurnKind } from '@crucible/core/session/after.ts';
import { type Move, moves } from '@crucible/core/session/move.ts';
import { capitalised, count, listOf, numeral } from '../count.ts';
import type { MirrorReader } from '../mirror.ts';

const confound =
  'One turn may be of several kinds. Short answers often follow closed questions, and the counts do not take that out; they compare with nobody.';

/** What the coach does next, in the words of whoever reads it. */
export const whatNextWords = {
  coach: {
    title: 'What I do next',
    hint: `Over the transcripts of this work: what you did next, by what the last turn of your client was. ${confound} Of rough spots only those count to which you said yes.`,
    noGoal:
      'Turns toward or away from a change are in no count: no change was named when these transcripts were read.',
    mixed: 'Not all of them were read by the same version of the reader.',
    open: 'Open it to my client',
    openMore: 'Open what is new in it',
    onlyYours: 'Only you see this.',
    isOpen: 'Both of you see this.',
    contested: 'Seen differently; it stands in no count.',
    sees: 'My client sees it differently',
    agree: 'We agree on it now',
    agreed: 'You have said that you agree on it; it waits for the other.',
    who: { coach: 'I', client: 'My client' },
  },
  client: {
    title: 'What my coach does next',
    hint: `What your coach opened to you out of the talks of your sessions: what they did next, by what your last turn was. Sorted by machine, less surely than people would, who do not always agree on a turn either. ${confound}`,
    contested: 'Seen differently; it stands in no count.',
    sees: 'I see it differently',
    agree: 'We agree on it now',
    agreed: 'You have said that you agree on it; it waits for the other.',
    who: { coach: 'My coach', client: 'I' },
  },
} as const;

type Turns = { readonly one: string; readonly many: string };

const turnsOf: Readonly<Record<LastTurnKind, Readonly<Record<MirrorReader, Turns>>>> = {
  'short-after-open': {
    coach: {
      one: 'answer of three words or fewer to an open question of yours',
      many: 'answers of three words or fewer to an open question of yours',
    },
    client: {
      one: 'answer of yours of three words or fewer to an open question',
      many: 'answers of yours of three words or fewer to an open question',
    },
  },
  'new-content': {
    coach: { one: 'turn that brings something new', many: 'turns that bring something new' },
    client: {
      one: 'turn of yours that brings something new',
      many: 'turns of yours that bring something new',
    },
  },
  toward: {
    coach: { one: 'turn toward the change', many: 'turns toward the change' },
    client: { one: 'turn of yours toward the change', many: 'turns of yours toward the change' },
  },
  away: {
    coach: { one: 'turn away from the change', many: 'turns away from the change' },
    client: { one: 'turn of yours away from the change', many: 'turns of yours away from the change' },
  },
  strain: {
    coach: { one: 'turn that you called a rough spot', many: 'turns that you called rough spots' },
    client: { one: 'turn of yours that was worth a look', many: 'turns of yours that were worth a look' },
  },
};

/** A kind of turn where it stands alone, as in a copy that the client reads. */
export const turnWords: Readonly<Record<LastTurnKind, string>> = {
  'short-after-open': turnsOf['short-after-open'].client.many,
  'new-content': turnsOf['new-content'].client.many,
  toward: turnsOf.toward.client.many,
  away: turnsOf.away.client.many,
  strain: turnsOf.strain.client.many,
};

/** What a coach did next. */
export const nextWords: Readonly<Record<Move, string>> = {
  question: 'asked',
  reflection: 'said back',
  input: 'gave input',
  other: 'did something else',
};

type Kind = AfterKind<unknown>;

/** What came next, n of m over so many sessions; both counts where something is seen differently. */
export function whatNextSentence({ kind, n, next, sessions, ...one }: Kind, reader: MirrorReader): string {
  const turns = turnsOf[kind][reader];
  const all = withContestedSentence(one);
  if (one.missing !== undefined) return `${cannotTell({ kind, n }, one.missing, reader)}${all}`;
  const often = next.map(({ move, exchanges }) => `${nextWords[move]} in ${numeral(exchanges.length)}`);
  const who = reader === 'coach' ? 'you' : 'your coach';
  return `After ${count(n, turns.one, turns.many)} in ${count(sessions, 'session')} ${who} next ${listOf(often)}.${all}`;
}

function cannotTell(
  { kind, n }: Pick<Kind, 'kind' | 'n'>,
  { turns, sessions }: NonNullable<Kind['missing']>,
  reader: MirrorReader,
): string {
  const words = turnsOf[kind][reader];
  const short = [
    ...(turns === undefined ? [] : [`${numeral(turns)} more of them`]),
    ...(sessions === undefined ? [] : [`${count(sessions, 'session')} with one`]),
  ];
  return `Cannot tell yet what follows: ${count(n, words.one, words.many)}, still missing ${listOf(short)}. Another transcript may bring them.`;
}

/** Below the gate only how many turns there are: what followed them is not told with the others either. */
function withContestedSentence({
  withContested: all,
  missing,
}: Pick<Kind, 'withContested' | 'missing'>): string {
  if (all === undefined) return '';
  if (missing !== undefined) return ` With what is seen differently there are ${numeral(all.n)}.`;
  const often = moves.flatMap((move) => {
    const times = all.next[move];
    return times === undefined ? [] : [`${nextWords[move]} in ${numeral(times)}`];
  });
  return ` With what is seen differently, of ${numeral(all.n)}: ${listOf(often)}.`;
}

/** One move after turns of a kind, over its exchanges. */
export function moveLabel(move: Move, n: number): string {
  return `${capitalised(nextWords[move])} (${numeral(n)})`;
}

/** Every exchange of a kind that cannot be told yet, unsorted. */
export function exchangesLabel(n: number): string {
  return `${count(n, 'exchange')} so far`;
}

/** Sessions whose words are in no count, and why. */
export function leftOutSentences({
  unread,
  gone,
}: {
  readonly unread: number;
  readonly gone: number;
}): string[] {
  return [
    ...(unread === 0
      ? []
      : [
          `${count(unread, 'transcript')} ${unread === 1 ? 'is' : 'are'} in no count: who is who, the language or an earlier version of the reader stands in the way. The page of the session says which.`,
        ]),
    ...(gone === 0 ? [] : [`The words of ${count(gone, 'session')} are gone, and with them their counts.`]),
  ];
}
