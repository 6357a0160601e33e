import { pcg32 } from '@crucible/core/random.ts';
import { countWords } from '@crucible/reading/tokens.ts';

/** Invented talk of about `words` words, as Zoom writes it: many short pieces, names repeated. */
export function spokenHour(words: number): string {
  const random = pcg32(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[random.below(list.length)];
  const pieces: string[] = [];
  let spoken = 0;
  let at = 1000;
  let isCoach = true;
  while (spoken < words) {
    for (let left = isCoach ? 1 + random.below(2) : 1 + random.below(6); left > 0; left--) {
      const text = pick(isCoach ? coachLines : clientLines) ?? '';
      const end = at + 350 * countWords(text);
      pieces.push(
        `${pieces.length + 1}\n${stamp(at)} --> ${stamp(end)}\n${isCoach ? 'Ines Okafor' : 'Martin Vale'}: ${text}\n`,
      );
      spoken += countWords(text);
      at = end + 100 + random.below(isCoach ? 4000 : 900);
    }
    isCoach = !isCoach;
  }
  return `WEBVTT\n\n${pieces.join('\n')}`;
}

function stamp(time: number): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${part(time / 3_600_000, 2)}:${part((time / 60_000) % 60, 2)}:${part((time / 1000) % 60, 2)}.${part(time % 1000, 3)}`;
}

const coachLines = [
  'What would make today worth it for you?',
  'So you said yes before he had finished.',
  'And what happened in you just before that?',
  'It sounds as if the yes was out before you knew it.',
  'Mm.',
  'Tell me more about Sunday.',
  'You might try to count to three before you answer him. Some people find that helps.',
  'Did you notice what you just did with me?',
  'You went quiet when I asked about the deputy.',
  'Say that again, slowly.',
  'How do you see it?',
  'I wonder whether the same thing happened between us a minute ago.',
];
const clientLines = [
  'Honestly, the chair called again on Sunday, and I picked up at the first ring, as I always do.',
  'Um, I said yes before he had finished, and then he asked for more, of course.',
  'She thinks I protect him, and she is right, mostly, although I would never say so in the board.',
  'I do not know.',
  "It's been like that since the merger, you know, one call and the whole budget is on the table again.",
  'Well, my father was like that, you could not finish a sentence, so you learned to begin with the yes.',
  'No, that is not quite it. It was less fear than being tired of it, I think.',
  'Yeah, yeah. Right.',
  'And my deputy sat there and looked at me, and I could see that she had stopped believing it.',
  'What would you do?',
  'We had agreed on the figures in March, and in May he told the investors something else, and I nodded.',
  'I was, uh, furious, and I smiled all the way through.',
];
