import type { Withheld, WithheldReason } from '@crucible/core/session/reading.ts';
import { count, numeral } from './count.ts';

/** Why a figure is not shown, and what would let it be shown. */
export function withheldSentence({ withheld, have, need }: Withheld): string {
  const { because, helps } = reasons[withheld](have, need);
  return `Cannot tell yet: ${because}. ${helps}`;
}

/** The same in two or three words, for the cell of a table. */
export const withheldCell = 'cannot tell yet';

type Words = { readonly because: string; readonly helps: string };

const withEnds = 'An export with start and end times, such as .vtt or .srt, would show it.';
const withNames = 'An export with the names of the speakers would show it.';

const reasons: Readonly<Record<WithheldReason, (have?: number, need?: number) => Words>> = {
  'no-names': () => ({ because: 'the file does not say who speaks', helps: withNames }),
  'partial-names': () => ({
    because: 'for part of the words the file does not say who speaks',
    helps: withNames,
  }),
  'roles-unknown': () => ({
    because: 'it is not settled who is the coach and who the client',
    helps: 'Once both are known it can be counted.',
  }),
  room: () => ({
    because: 'one name in the file stands for several people in a room',
    helps: 'A recording in which each person has a name of their own would show it.',
  }),
  'no-times': () => ({ because: 'the file carries no times', helps: withEnds }),
  'partial-times': () => ({
    because: 'part of the pieces in the file have no start or no end',
    helps: withEnds,
  }),
  'starts-only': () => ({
    because: 'the file says when a turn begins and not when it ends',
    helps: withEnds,
  }),
  'times-in-blocks': () => ({
    because: 'the file gives a time only once in a while, not for each turn',
    helps: withEnds,
  }),
  'whole-seconds': () => ({
    because: 'the times in the file are rounded to whole seconds, and this happens within one',
    helps: 'An export with fractions of a second, such as .vtt or .srt, would show it.',
  }),
  'ends-padded': () => ({
    because: 'in this file each piece ends where the next one begins, so the pauses are not in it',
    helps: 'An export of the same recording from another tool may have kept them.',
  }),
  'times-out-of-order': () => ({
    because: 'the times in the file jump back, stand still or run past its end',
    helps: 'A fresh export of the same recording may have them in order.',
  }),
  'one-channel': () => ({
    because:
      'all voices share one track, and the file has no times for single words on a track for each voice',
    helps: 'A recording with a track for each person and times for each word would show it.',
  }),
  'few-words': (have, need) => enough({ one: 'word', many: 'words' }, have, need),
  'few-questions': (have, need) => enough({ one: 'question', many: 'questions' }, have, need),
  'few-reflections': (have, need) => enough({ one: 'saying-back', many: 'sayings-back' }, have, need),
  'few-pairs': (have, need) => enough({ one: 'pair of turns', many: 'pairs of turns' }, have, need),
  'no-goal': () => ({
    because: 'nobody has named what the client wants to change',
    helps: 'Named in a few words, it would show where the talk leans.',
  }),
  'few-toward': (have, need) => enough({ one: 'turn toward it', many: 'turns toward it' }, have, need),
  'few-away': (have, need) => enough({ one: 'turn away from it', many: 'turns away from it' }, have, need),
  'other-language': () => ({
    because: 'the rules read English, and this talk is mostly in another language',
    helps: 'The transcript itself is complete all the same.',
  }),
  'language-unknown': () => ({
    because: 'the text is so short that its language cannot be told',
    helps: 'A longer talk in English would show it.',
  }),
};

type Noun = { readonly one: string; readonly many: string };

function enough({ one, many }: Noun, have?: number, need?: number): Words {
  const because =
    have === undefined ? `there are not enough ${many}` : `there ${is(have)} ${count(have, one, many)}`;
  const helps =
    need === undefined ? `More ${many} would show it.` : `It is counted from ${numeral(need)} ${many} on.`;
  return { because, helps };
}

function is(n: number): string {
  return n === 1 ? 'is' : 'are';
}
