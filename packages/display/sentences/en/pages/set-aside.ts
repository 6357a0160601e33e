import { count } from '../count.ts';

/** What the coach sets aside: not acted on, not reread, gone after a month. */
export const asideWords = {
  title: 'Anything to set aside?',
  lead: 'A reaction of your own that does not belong in this work: written down so that it need not be acted on. Nobody else opens it. It shows no words for two weeks and is destroyed after thirty days.',
  field: 'What I set aside',
  submit: 'Set it aside',
  done: 'Set aside.',
  none: 'Nothing is set aside in this work.',
} as const;

export function asideSentence(shut: number, open: number): string {
  if (shut + open === 0) return asideWords.none;
  const rest = open === 0 ? 'none of it is open yet' : `${count(open, 'entry', 'entries')} may be read again`;
  return `${count(shut + open, 'entry', 'entries')} set aside; ${rest}.`;
}

export function asideTimes({ opens, gone }: { readonly opens: string; readonly gone: string }): string {
  return `Opens on ${opens}, gone after ${gone}.`;
}
