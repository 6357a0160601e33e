const asked = [
  'What would make today worth it?',
  'And what did you do then?',
  'So you said yes before he had finished.',
  'What did you want her to hear?',
];
const told = [
  'The chair called on Sunday and wanted the numbers by ten, and I said of course, no problem at all.',
  'I wanted to say that it is not going to hold, and I said we are looking into it.',
  'She moved on to the next point, and I took the plan home.',
];

/** An invented talk of some twenty minutes as Zoom exports it, with five silences, one rough spot and one sentence said once. */
export function twentyMinutes([coach, client]: readonly [string, string]): string {
  const lines = ['WEBVTT', ''];
  let at = 2_000;
  for (let turn = 0; turn < 160; turn++) {
    const words = wordsOf(turn);
    const end = at + words.length * 62;
    const who = turn % 2 === 0 ? coach : client;
    lines.push(String(turn + 1), `${stamp(at)} --> ${stamp(end)}`, `${who}: ${words}`, '');
    at = end + (turn % 30 === 29 ? 5_200 : 350);
  }
  return lines.join('\n');
}

/** The coach presses, the client turns it down, the coach puts it right. */
const rough: Readonly<Record<number, string>> = {
  100: 'You should call the chair today. You really have to do it before the board meets.',
  101: 'No. That is not helping me at all. You never listen to what I say.',
  102: 'You are right, I pushed that. I am sorry. What would you rather look at?',
};

function wordsOf(turn: number): string {
  if (turn === 81) return 'The second site is not going to hold.';
  // In the marks of the format, so that what reads it gets it as it might hurt a page.
  if (turn === 83) return 'On the slide it said &lt;img src=x onerror=window.hurt=1&gt; and nobody laughed.';
  const words = turn % 2 === 0 ? asked : told;
  return rough[turn] ?? words[(turn >> 1) % words.length] ?? '';
}

function stamp(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
