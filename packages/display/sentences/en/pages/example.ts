/** A small engagement that never was, to look around in: a coach named Ruth, a client named Tom. */
export const example = {
  lead: 'Ruth coaches Tom, who leads a family firm. Both are invented. This is what eight sessions leave behind.',
  pairTitle: 'Out there, in here',
  pairLead: 'One scene that Tom told, and one that happened in the room. Is it the same thing?',
  outThere: {
    title: 'Out there',
    wish: 'To hear whether the plan holds.',
    they: 'The chair said: “Are we clear?”',
    i: '“I said it was fine, and it was not.”',
    andThen: 'She moved on to the next point. He took the plan home.',
  },
  inHere: {
    title: 'In here',
    wish: 'To say that the last exercise was no use.',
    they: 'Ruth asked: “Was that of use?”',
    i: '“Yes, yes, very.” He looked at the window.',
    andThen: 'She gave him another one of the kind.',
  },
  pairAsk: 'Tom said: partly. “With you I at least notice it.”',
  noteTitle: 'A note, two minutes after the sixth session',
  note: 'He came late and said sorry four times. When I asked about the board he told it well, and I heard myself explaining.',
  felt: 'I felt like doing: take over.',
  unsaid: 'I did not say: you agreed with me before I had finished.',
  unsaidAfter: 'Said in the next session. Tom: “I do that at home too.”',
  promiseTitle: 'What stood at the beginning',
  promise:
    'I will not lie to you. I believe what you tell me. I will say everything I think you need to hear.',
  afterwards:
    'Nothing of this is counted, graded or sent anywhere. The words are theirs; Crucible keeps them in order.',
} as const;
