/** An invented talk: R is Ruth, who coaches; T is Tom, who leads a family firm. Nobody said any of it. */
const lines = [
  ['R', 'What would make today worth it?'],
  ['T', 'If I knew what to do about Thursday. The board wants an answer on the second site.'],
  ['R', 'And what is your answer?'],
  [
    'T',
    'My answer is that it is not going to hold. We do not have the people, and everybody who works there knows it.',
  ],
  ['R', 'So you know what you think, and so does everybody who works there.'],
  [
    'T',
    'Yes. And on Sunday the chair called and asked whether the plan holds, and I said it was fine. She said, are we clear, and I said of course, no problem at all.',
  ],
  ['R', 'You said it was fine.'],
  ['T', 'I said it was fine, and it was not. Then she moved on to the next point, and I took the plan home.'],
  ['R', 'What did you want her to hear?'],
  [
    'T',
    'That I need half a year more. That is all. I had the sentence ready, I even had it on a piece of paper.',
  ],
  ['R', 'What happened to the sentence?'],
  [
    'T',
    'It stayed on the paper. When she asks like that, quickly, I hear myself agreeing before she has finished.',
  ],
  ['R', 'It sounds as if the yes is out before you have looked whether there is a no.'],
  [
    'T',
    'That is exactly it. My brother says the same. He tells me something, I nod, and a week later he finds out that I did something else.',
  ],
  ['R', 'What does he do then?'],
  ['T', 'He asks again, louder. And I nod again. It is a stupid dance, the two of us.'],
  ['R', 'And on Thursday, with the whole board there?'],
  [
    'T',
    'I suppose I will nod. Vera will say that we all want the second site, and I will look at my papers.',
  ],
  [
    'R',
    'I would like to try something. You could write three lines now, as you would say them, and then say them to me as if I were the chair. Many people find that it is easier when the words have been in the mouth once before.',
  ],
  ['T', 'Yes. Yes, we can do that.'],
  [
    'R',
    'You could start with the half year. I would leave the reasons for later, since she will ask for them in any case, and then you have something left to say.',
  ],
  ['T', 'Sure. That makes sense.'],
  ['R', 'Would that be of use?'],
  ['T', 'Yes, yes, very. Very useful. Thank you.'],
  ['R', 'You said that quickly. I wonder whether that was a yes or a nod.'],
  ['T', 'Well. I mean, the exercise is fine. It is a good exercise, I am sure.'],
  [
    'R',
    'I have been giving you one exercise after the other today. Perhaps that was more for me than for you. I am sorry if I pushed.',
  ],
  [
    'T',
    'To be honest, the last one was no use to me either. I wrote the three lines, I said them to my wife, and on the day I nodded all the same.',
  ],
  ['R', 'Thank you. That I did not know. What was it like to say it to me?'],
  ['T', 'Odd. My heart went faster. But you did not get angry.'],
  ['R', 'You expected that I would.'],
  [
    'T',
    'A little. My father would have got up and left the room. You could say no to him about the weather, not about the firm.',
  ],
  ['R', 'So with a no you lose the person. That is what it used to teach.'],
  ['T', 'Yes. I have never put it like that. One nods, and they stay.'],
  ['R', 'What would you want to try on Thursday, knowing that?'],
  [
    'T',
    'Perhaps not the three lines. Perhaps only to wait until she has finished. And then to say that I want to think for a moment.',
  ],
  ['R', 'To wait until she has finished, and to ask for a moment.'],
  ['T', 'Yes. That I can do. I want to do that, even if my knees shake.'],
  ['R', 'And what would you like me to do with my exercises?'],
  ['T', 'Keep one for later. And ask me again whether it was a nod.'],
  ['R', 'I will. How was today, then, a yes or a nod?'],
  ['T', 'A yes. This time I looked first.'],
] as const;

const names = { R: 'Ruth Adler', T: 'Tom Baker' } as const;
const perLetter = 64;

/** The talk as Zoom would export it, with a longer silence after the thirtieth turn. */
export function exampleTalk(): string {
  const cues: string[] = [];
  let at = 3_000;
  lines.forEach(([who, words], turn) => {
    const end = at + words.length * perLetter;
    cues.push(`${turn + 1}\n${stamp(at)} --> ${stamp(end)}\n${names[who]}: ${words}\n`);
    at = end + (turn === 12 || turn === 29 || turn === 33 ? 5_400 : 450);
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function stamp(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
