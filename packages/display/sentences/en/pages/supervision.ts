import { count, numeral } from '../count.ts';

/** The supervisor's own page. */
export const supervisionWords = {
  title: 'Supervision',
  lead: 'What was brought to you from one piece of work, with every name masked. You see nothing else of it.',
  works: 'Brought to me',
  sort: 'Sort, one at a time',
  sortHint:
    'The words of one situation, without names, days or sides. What do they look like to you? What your sorting is compared with is not shown, so that it stays yours.',
  nothing: 'Nothing waits to be sorted.',
  keep: 'Keep it and show the next',
  list: 'What was brought and you sorted',
  noList: 'What you have sorted stands here.',
} as const;

export function workNumber(at: number): string {
  return `Work ${numeral(at)}`;
}

/** The coach's side of it. */
export const broughtWords = {
  title: 'Sorted by my supervisor',
  hint: 'Words of scenes with every name masked go into supervision, sides mixed, in no order. Your supervisor sorts them without knowing whose they are. It takes a supervisor who is named here, and an agreement that says so.',
  bring: 'Bring the scenes to supervision',
} as const;

type Standing = {
  readonly brought: number;
  readonly notBrought: number;
  readonly sorted: number;
  readonly units: number;
  readonly kappa?: number;
};

/** How far it has come, and whether the two sort alike. */
export function broughtSentences({ brought, notBrought, sorted, units, kappa }: Standing): readonly string[] {
  const there =
    brought === 0
      ? `Nothing was brought yet; ${count(notBrought, 'scene has', 'scenes have')} words to bring.`
      : `Your supervisor sorted ${numeral(sorted)} of ${count(brought, 'scene')}.${notBrought === 0 ? '' : ` There are words of ${count(notBrought, 'scene')} more to bring.`}`;
  if (units === 0) return [there];
  if (kappa === undefined)
    return [
      there,
      `Both of you sorted ${count(units, 'part')}. Cannot tell yet how far you agree: it takes 20 parts that are not all alike.`,
    ];
  const alike = `On ${count(units, 'part')} that both of you sorted you agree by ${kappa.toFixed(2)}, where 1 is always and 0 is chance. From 20 parts and .60 on, what your supervisor sorted is what counts.`;
  return [there, alike];
}
