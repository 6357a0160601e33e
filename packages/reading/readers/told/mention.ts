import type { Gender } from './people-words.ts';

/**
 * Words of the client that stand for somebody: [first, last) among the heard words. `we` with a
 * `companion` is "my husband and I".
 */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly kind: 'self' | 'we' | 'you' | 'pronoun' | 'role' | 'name' | 'anyone';
  readonly form: 'subject' | 'object' | 'possessive' | 'either';
  /** In lower case, as the client says it: "wife", "dr. reyes", "she". */
  readonly head: string;
  readonly gender: Gender;
  readonly companion?: Mention;
  /** A verb follows. */
  readonly isDoer?: boolean;
  /** Of "my friend Ana" the role, of a name that stands beside one. */
  readonly alias?: string;
};
