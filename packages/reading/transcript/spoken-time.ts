import { milliseconds } from '@crucible/core/units.ts';
import { stampPattern } from './stamp.ts';
import { readTime, type WrittenTime } from './time.ts';

/** A time in words as Teams shows it, `0 minutes 9 seconds`, perhaps with a name before and a clock behind. */
export type SpokenTime = {
  readonly name: string | undefined;
  readonly time: WrittenTime;
  readonly hasClock: boolean;
};

const hours = String.raw`(\d{1,3})\s(?:hours?|stunden?|std\.?|heures?|horas?|ore|ora|uur|uren)`;
const minutes = String.raw`(\d{1,3})\s(?:minutes?|minuten?|min\.?|minutos?|minuti|minuto|minuut)`;
const seconds = String.raw`(\d{1,3})\s(?:seconds?|sekunden?|sek\.?|secondes?|segundos?|secondi|secondo|seconden?)`;
const between = String.raw`(?!\p{L})[\s,]*`;
const inWords = new RegExp(
  String.raw`^\s*(?:((?!\d)\S.{0,98}?)[\s,]+)?(?=\d+\s\p{L})(?:${hours}${between})?(?:${minutes}${between})?(?:${seconds})?\s*(${stampPattern})?\s*$`,
  'iu',
);
/** In some languages the words are missing and the clock follows at once: `0 90:09` is 0:09 twice. */
const glued = /^\s*(\d{1,3})\s(\d{2,4}):(\d{2})\s*$/u;

export function readSpokenTime(text: string): SpokenTime | undefined {
  if (text.length > 200) return undefined;
  const twice = readTwice(text);
  if (twice !== undefined) return { name: undefined, time: twice, hasClock: true };
  const match = inWords.exec(text);
  if (match === null) return undefined;
  const [, name, h, m, s, clock] = match;
  if (h === undefined && m === undefined && s === undefined) return undefined;
  const at = ((Number(h ?? 0) * 60 + Number(m ?? 0)) * 60 + Number(s ?? 0)) * 1000;
  return {
    name: name?.replace(/\s+/gu, ' ').trim(),
    time: { at: milliseconds(at), precision: 's' },
    hasClock: readTime(clock ?? '')?.at === at,
  };
}

function readTwice(text: string): WrittenTime | undefined {
  const [, whole = '', run = '', seconds = ''] = glued.exec(text) ?? [];
  for (let cut = 1; cut <= 2 && cut < run.length; cut++) {
    const time = readTime(`${run.slice(cut)}:${seconds}`);
    if (time?.at === (Number(whole) * 60 + Number(run.slice(0, cut))) * 1000) return time;
  }
  return undefined;
}
