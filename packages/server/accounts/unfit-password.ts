import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { leastPassword } from './auth.ts';

const leastDifferent = 6;
/** Characters that have to be left when the words that anybody would try first are taken out. */
const leastBeside = 8;

/** Why a password is not taken, or nothing; any characters are as good as any others. */
export function unfitPassword(password: string, email = ''): DoorRefusal | undefined {
  if (password.length < leastPassword) return { kind: 'password-too-short', least: leastPassword };
  const first = ['crucible', 'password', 'passwort', ...email.split(/[@.]/u)].filter(
    (word) => word.length > 2,
  );
  const beside = first.reduce(
    (left, word) => left.replaceAll(word.toLowerCase(), ''),
    password.toLowerCase().replace(/\d/gu, ''),
  );
  const isGuessed = new Set(password).size < leastDifferent || beside.length < leastBeside;
  return isGuessed ? { kind: 'password-easily-guessed' } : undefined;
}
