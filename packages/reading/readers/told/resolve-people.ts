import type { Mention } from './mention.ts';
import type { Gender } from './people-words.ts';

type Known = {
  readonly head: string;
  readonly gender: Gender;
  readonly utterance: number;
  /** Running number of the mention. */
  readonly order: number;
  /** Spoken of as doing something. */
  readonly isDoer: boolean;
  readonly isAnyone: boolean;
  /** Named by the client and not by the coach alone. */
  readonly isOwn: boolean;
};

/** Who has been spoken of, most recent first; pronouns are looked up here. */
export type Recent = readonly Known[];

/** Where a mention stands: in which utterance, and whether the client says it. */
export type Place = { readonly utterance: number; readonly isOwn: boolean };

export type Resolved = { readonly head: string; readonly recent: Recent };

const mostKept = 12;
/** Utterances after which nobody is meant by a bare pronoun. */
const mostBack = 30;

/** What a mention is called once pronouns are resolved, and who has then been spoken of. */
export function resolve(mention: Mention, recent: Recent, place: Place): Resolved {
  const { kind, head, gender, companion } = mention;
  if (companion !== undefined) return { head, recent: resolve(companion, recent, place).recent };
  if (kind === 'self' || kind === 'we' || kind === 'you') return { head, recent };
  const order = (recent[0]?.order ?? 0) + 1;
  if (kind !== 'pronoun') {
    const same = recent.find((one) => one.head === head);
    const known: Known = {
      head,
      gender: gender === 'either' ? (same?.gender ?? gender) : gender,
      utterance: place.utterance,
      order,
      isDoer: mention.isDoer === true,
      isAnyone: kind === 'anyone',
      isOwn: place.isOwn || same?.isOwn === true,
    };
    return { head, recent: first(known, recent) };
  }
  const known = antecedent(gender, recent, place.utterance);
  if (known === undefined) return { head, recent };
  const told = gender === 'many' ? known.gender : gender;
  return {
    head: known.head,
    recent: first({ ...known, gender: told, utterance: place.utterance, order, isDoer: true }, recent),
  };
}

/** Whom a pronoun most likely means: somebody recent, who did something, of its gender for sure. */
function antecedent(gender: Gender, recent: Recent, utterance: number): Known | undefined {
  const fitting = recent.filter((one) => fits(one, gender) && utterance - one.utterance <= mostBack);
  const latest = fitting[0]?.order ?? 0;
  return best(fitting, (one) => weight(one, latest) + (one.gender === gender ? 0.5 : 0));
}

/** Whether nobody else could be meant: a noun, or a pronoun that only one of those spoken of fits. */
export function isCertain(mention: Mention, recent: Recent, utterance: number): boolean {
  if (mention.kind !== 'pronoun') return true;
  const fitting = recent.filter((one) => fits(one, mention.gender) && utterance - one.utterance <= mostBack);
  return fitting.length === 1 && fitting[0]?.isAnyone === false;
}

/** Who is meant when nobody is named at all. */
export function likeliest(recent: Recent): string | undefined {
  const latest = recent[0]?.order ?? 0;
  return best(recent, (one) => weight(one, latest))?.head;
}

function weight(one: Known, latest: number): number {
  return (
    (one.order - latest) / 2 +
    (one.isDoer ? 1 : 0) +
    (one.isOwn ? 1.5 : 0) -
    (one.isAnyone ? 3 : 0) -
    (infants.has(one.head) ? 2 : 0)
  );
}

const infants = new Set(['baby', 'kid', 'child', 'toddler']);

function best(among: Recent, score: (one: Known) => number): Known | undefined {
  return among.reduce<Known | undefined>(
    (most, one) => (most === undefined || score(one) > score(most) ? one : most),
    undefined,
  );
}

function fits(one: Known, wanted: Gender): boolean {
  if (one.isAnyone && wanted !== 'many') return false;
  if (wanted === 'many') return one.gender === 'many';
  return one.gender === wanted || one.gender === 'either';
}

function first(known: Known, recent: Recent): Recent {
  return [known, ...recent.filter(({ head }) => head !== known.head)].slice(0, mostKept);
}
