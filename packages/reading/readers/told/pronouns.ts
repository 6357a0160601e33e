import type { Mention } from './mention.ts';

type Pronoun = Pick<Mention, 'kind' | 'form' | 'gender'>;

const pronoun = (kind: Mention['kind'], form: Mention['form'], gender: Mention['gender']): Pronoun => ({
  kind,
  form,
  gender,
});

/** Who a pronoun of the client stands for, and where in a clause it can stand. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['i', pronoun('self', 'subject', 'either')],
  ['me', pronoun('self', 'object', 'either')],
  ['myself', pronoun('self', 'object', 'either')],
  ['my', pronoun('self', 'possessive', 'either')],
  ['mine', pronoun('self', 'object', 'either')],
  ['we', pronoun('we', 'subject', 'many')],
  ['us', pronoun('we', 'object', 'many')],
  ['our', pronoun('we', 'possessive', 'many')],
  ['you', pronoun('you', 'either', 'either')],
  ['your', pronoun('you', 'possessive', 'either')],
  ['he', pronoun('pronoun', 'subject', 'he')],
  ['him', pronoun('pronoun', 'object', 'he')],
  ['his', pronoun('pronoun', 'possessive', 'he')],
  ['she', pronoun('pronoun', 'subject', 'she')],
  ['her', pronoun('pronoun', 'object', 'she')],
  ['they', pronoun('pronoun', 'subject', 'many')],
  ['them', pronoun('pronoun', 'object', 'many')],
  ["'em", pronoun('pronoun', 'object', 'many')],
  ['ones', pronoun('pronoun', 'either', 'many')],
  ['their', pronoun('pronoun', 'possessive', 'many')],
]);
