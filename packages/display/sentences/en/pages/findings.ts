import type { Found } from '@crucible/core/mirror/finding.ts';
import { count, listOf } from '../count.ts';
import { countScenes, ifThenSteps, likenessFound, type MirrorReader, sorters } from '../mirror.ts';
import { nameOf } from '../name.ts';
import { stepWords } from '../session.ts';

/** What the coach confirmed, in the words of whoever reads it. */
export const findingsWords = {
  coach: {
    title: 'What I said is so',
    lead: 'Found in the scenes, and confirmed by you. After three sessions it stands on Now with what is not yet said, until you open it or let it go.',
    when: { coach: 'Confirmed on', both: 'Open to your client since', 'let-go': 'Let go on' },
    fallen: 'No longer past its gate: the scenes as they are now do not show it any more.',
    scenes: 'The scenes behind it',
    letGo: 'Let go:',
  },
  client: {
    title: 'What my coach found',
    lead: 'Seen in the situations here, and confirmed by your coach. It is a question, and you can see it differently.',
    when: { coach: 'Confirmed on', both: 'Told to you on', 'let-go': 'Let go on' },
    scenes: 'The situations behind it',
    letGo: 'My coach let it go:',
  },
  differently: 'My client sees it differently',
} as const;

/** What the coach alone does with it. */
export const findingActs = {
  confirm: 'This is so',
  confirmHint:
    '“This is so” keeps what was found, for yourself first. It is yours to tell from then on: after three sessions it stands with what is not yet said.',
  confirmed: 'You said that this is so.',
  open: 'Open it to my client',
  openHint: (n: number) =>
    n === 0
      ? 'Your client sees its scenes already.'
      : `With it your client sees ${count(n, 'scene')} that ${n === 1 ? 'is' : 'are'} yours alone now.`,
  letGo: 'Let it go',
  letGoHint: 'Your client may read what it was, and the reason.',
  reason: 'Why?',
} as const;

/** What was found, in a sentence, and the ordinary explanations that stand beside it. */
export function foundSentences(found: Found, reader: MirrorReader): readonly string[] {
  return [claimOf(found, reader), `${explained(found, reader)} Does it hold?`];
}

/** The same among what is not yet said. */
export function unopenedFinding({ found, stands }: Unopened): string {
  const fallen = stands !== false ? '' : ` ${findingsWords.coach.fallen}`;
  return `${claimOf(found, 'coach')}${fallen} Open it, or let it go.`;
}

type Unopened = { readonly found: Found; readonly stands?: boolean | undefined };

function claimOf(found: Found, reader: MirrorReader): string {
  const [one = '', other] = found.people.map(({ name }) => nameOf(name));
  switch (found.what) {
    case 'likeness':
      return `${likenessFound({ name: one, p: found.p }, reader)} ${sorters[found.sorted][reader]}`;
    case 'direction':
      return `${side(found)}, in ${countScenes(found.n, reader)} together: ${stepWords[found.octant]}.`;
    case 'apart':
      return other === undefined
        ? `${done[found.part]} leans another way with ${one} than in here.`
        : `${done[found.part]} leans another way with ${other} than with ${one}.`;
    case 'if-then': {
      const where = one === '' ? 'In here' : `With ${one}`;
      return `${where}. ${ifThenSteps(found)} So in ${found.hits} of ${countScenes(found.n, reader)}.`;
    }
  }
}

const done = { they: 'What they did', i: 'What I did' } as const;

function side({ part, people }: Extract<Found, { readonly what: 'direction' }>): string {
  const who = people.map(({ name }) => nameOf(name));
  return `${done[part]} ${who.length === 0 ? 'in here' : `with ${listOf(who)}`}`;
}

function explained({ what }: Found, reader: MirrorReader): string {
  const by = reader === 'coach' ? 'I do' : 'my coach does';
  const first = what === 'likeness' ? 'the link' : 'a habit of such moments';
  return `It may be ${first}; it may be what was asked about in these sessions, or something ${by}.`;
}
