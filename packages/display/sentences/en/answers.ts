import type { Amount, NotSaid } from '@crucible/core/alliance/pulse-answer.ts';

type Reader = 'coach' | 'client';

/** That something was not said, and what was chosen to become of it. */
export function notSaidSentence({ amount, wish }: NotSaid, reader: Reader): string {
  const there = `${amount === 'a-little' ? 'Something small was' : 'Something was'} not said`;
  if (reader === 'client')
    return wish === 'tell' ? `${there}, and you wrote it afterwards:` : `${there}. I’ll ask.`;
  return wish === 'tell'
    ? `${there}, and your client wrote it afterwards:`
    : `${there}. Your client wants to be asked about it next time.`;
}

/** That the coach kept something back; never what. */
export function keptBackSentence(amount: Amount, reader: Reader): string {
  const much = amount === 'a-little' ? 'a little' : 'something';
  return reader === 'coach'
    ? `You kept ${much} back; your client sees that, and not what it was.`
    : `I kept ${much} back. It is among what I have not told you yet, and you can ask.`;
}

/** How the client's answer came, where it was not their own device. */
export function handedOverSentence(reader: Reader): string {
  return reader === 'coach' ? 'Your client answered on your screen.' : "You answered on your coach's screen.";
}
