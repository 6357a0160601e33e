import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../fixtures/told-talk.ts';

/** Part, actor, target and construction of every clause found, as one line each. */
const lines = (...talk: readonly string[]): string[] =>
  clausesIn(...talk).map(({ part, actor, target, construct, act, isNot }) =>
    [part, `${actor} > ${target}`, construct, act, ...(isNot ? ['not'] : [])].join(' | '),
  );

describe('a clause about people is taken apart', () => {
  it.each([
    ['My CFO overruled me.', 'RO | cfo > self | plain | overrule'],
    ["My chair's micromanaging us again.", 'RO | chair > self | plain | micromanage'],
    ['The board has never backed me up.', 'RO | board > self | plain | back up | not'],
    ["I didn't thank my team.", 'RS | self > team | plain | thank | not'],
    ["He-he's, um, he's ignoring my boss.", 'OO | he > boss | plain | ignore'],
    ['I, you know, avoid my mother.', 'RS | self > mother | plain | avoid'],
  ])('whoever acts, with contractions, "not" and false starts: %s', (says, line) => {
    expect(lines(says)).toEqual([line]);
  });

  it.each([
    ['I got grounded by my mother.', 'RO | mother > self | passive | ground'],
    ['We were overruled by the board.', 'RO | board > self | passive | overrule'],
    ['I was passed over.', 'RO | company > self | passive | pass over'],
    ['I was judged.', 'RO | people > self | passive | judge'],
  ])('in the passive the receiver stands first: %s', (says, line) => {
    expect(lines(says)).toEqual([line]);
  });

  it('what is done to what is mine is done to me, where somebody is named as doing it', () => {
    expect(lines('My proposal got mocked by my boss.')).toEqual(['RO | boss > self | passive | mock']);
    expect(lines('My proposal got mocked.')).toEqual([]);
    expect(lines('His proposal got mocked by my boss.')).toEqual([]);
  });

  it('what nobody does is not done', () => {
    expect(lines('Nobody supports me.')).toEqual(['RO | nobody > self | plain | support | not']);
    expect(lines('No one trusts my deputy.')).toEqual(['OO | no one > deputy | plain | trust | not']);
  });

  it('"thanks to" thanks nobody, and what people do to each other does not come to me', () => {
    expect(lines('Thanks to my deputy it was over by noon.')).toEqual([]);
    expect(lines('My brothers shout at each other.')).toEqual([]);
  });

  it('a chain of verbs is one act, by whoever began it', () => {
    expect(lines('My chair, he smiles, keeps mocking my deputy.')).toContain(
      'OO | chair > deputy | plain | mock',
    );
    expect(lines('My chair, he smiles, keeps mocking my deputy.').join()).not.toContain('RS');
  });

  it('somebody whom we do not know is not the client', () => {
    expect(lines('Lisbon is breathing down our neck.')).toEqual([]);
    expect(lines('It was the steering committee that met.').join()).not.toContain('RS');
  });

  it('"went over" begins no second verb', () => {
    expect(lines('My deputy went over my head.')).toEqual(['RO | deputy > self | plain | go over head']);
  });

  it('"she\'s told me" is no passive', () => {
    expect(lines("My boss, she's told me that we lost.")).toEqual(['RO | boss > self | said | tell']);
  });

  it.each([
    ['My wife makes me come here.', 'RO | wife > self | causing | make'],
    ['I let my deputy decide.', 'RS | self > deputy | causing | let'],
    ['The investors expect us to grow.', 'RO | investors > self | causing | expect'],
    ['My boss forced me to sign.', 'RO | boss > self | causing | force'],
  ])('who brings somebody to something does one act: %s', (says, line) => {
    expect(lines(says)).toEqual([line]);
  });

  it.each([
    ['My doctor said I had to stop.', 'RO | doctor > self | said | say'],
    ['I told my team that we are late.', 'RS | self > team | said | tell'],
    ['My boss thinks that I am weak.', 'RO | boss > self | said | think'],
    ['My aunt was like, "Put it down."', 'RO | aunt > self | said | be like'],
    ['My son goes, "You never listen."', 'RO | son > self | said | be like'],
  ])('reported speech is one act of the one who speaks: %s', (says, line) => {
    expect(lines(says)).toEqual([line]);
  });

  it('"she is like my sister" only compares', () => {
    expect(lines('My boss is like my sister.').filter((line) => line.includes('be like'))).toEqual([]);
  });

  it.each([
    ['I want my chair to trust me.', 'W | chair > self | plain | trust'],
    ["I'd like the board to listen to me.", 'W | board > self | plain | listen'],
    ['I wish my boss would praise me.', 'W | boss > self | plain | praise'],
    ['I want to protect my team.', 'W | self > team | plain | protect'],
    ['I want to listen and help my team.', 'W | self > team | plain | help'],
  ])('a wish of the client is W, and who should act is the actor: %s', (says, line) => {
    expect(lines(says)).toContain(line);
  });

  it('what another wants of the client is no wish of the client', () => {
    expect(lines('My wife wants me to quit.')).toEqual(['RO | wife > self | causing | want']);
  });

  it.each([
    ['My father is proud of me.', 'RO | father > self | state | is proud'],
    ['I was furious with my deputy.', 'RS | self > deputy | state | is furious'],
    ['My chair is on my back.', 'RO | chair > self | state | is on my back'],
  ])('what somebody is toward another is an act too: %s', (says, line) => {
    expect(lines(says)).toEqual([line]);
  });

  it('verbs that share a doer keep it', () => {
    expect(lines('My boss interrupted me and mocked my plan.')).toEqual([
      'RO | boss > self | plain | interrupt',
      'RO | boss > self | plain | mock',
    ]);
  });

  it('a verb without a doer is the client', () => {
    expect(lines('Hanging out with my friends.')).toEqual(['RS | self > friends | bare | hang out']);
  });

  it('"we" is the client, and "my husband and I" names the other', () => {
    expect(lines('My husband and I always argue.')).toEqual(['RS | self > husband | said | argue']);
    expect(lines('Marcus and I fight.')).toEqual(['RS | self > marcus | plain | fight']);
  });

  it('"you" is the coach, but the client where others act', () => {
    expect(lines("You're judging me.")).toEqual(['RO | helper > self | plain | judge']);
    expect(lines('I trust you.')).toEqual(['RS | self > helper | plain | trust']);
    expect(lines('People who ignore you.')).toEqual(['RO | people > self | plain | ignore']);
  });

  it("what is said inside quotation marks is nobody's act here", () => {
    expect(lines('My boss said, "You disappoint me."')).toEqual(['RO | boss > self | said | say']);
  });

  it.each(['', 'Mm-hmm.', 'The report was late.', 'I smoke.', '...', '🙂', 'who who who', 'by by by'])(
    'nothing is found, and nothing breaks, in "%s"',
    (says) => {
      expect(clausesIn(says).filter(({ isImplied }) => !isImplied)).toEqual([]);
    },
  );
});

describe('a pronoun', () => {
  it('is whoever was last doing something and fits', () => {
    const talk = ['My CFO blocked me. My mother called. He ignored me.', 'She supports me.'];
    expect(clausesIn(...talk).map(({ actor }) => actor)).toEqual(['cfo', 'mother', 'cfo', 'mother']);
  });

  it('is nobody where nobody fits', () => {
    expect(clausesIn('She ignores me.').map(({ actor }) => actor)).toEqual(['she']);
  });

  it('finds somebody whom the coach named, but sooner whom the client named', () => {
    expect(clausesIn('Coach: And your wife?', 'She ignores me.').at(-1)?.actor).toBe('wife');
    const both = ['My daughter is at home.', 'Coach: And your sister?', 'She ignores me.'];
    expect(clausesIn(...both).at(-1)?.actor).toBe('daughter');
  });
});

describe('a name', () => {
  it('is known by its place, at the start of a sentence once it is known', () => {
    expect(clausesIn('I spoke to Dana. Dana ignores me.').at(-1)?.actor).toBe('dana');
  });

  it('keeps its title', () => {
    expect(clausesIn('Dr. Reyes ignores me.').at(-1)?.actor).toBe('dr. reyes');
  });

  it('stands behind a verb of shouting, and not behind one of going', () => {
    expect(clausesIn('I yelled at Otto.').map(({ target }) => target)).toEqual(['otto']);
    expect(clausesIn('I arrived at Otto.')).toEqual([]);
  });

  it('of somebody who is greeted is somebody in the room', () => {
    expect(clausesIn('Hi, Mark. I saw Mark.', 'Mark ignores me.').map(({ actor }) => actor)).not.toContain(
      'mark',
    );
  });
});
