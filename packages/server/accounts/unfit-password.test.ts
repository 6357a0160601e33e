import { expect, test } from 'vitest';
import { unfitPassword } from './unfit-password.ts';

test.each([
  ['fourteen chars', 'password-too-short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'password-easily-guessed'],
  ['ababababababababab', 'password-easily-guessed'],
  ['123456789012345678', 'password-easily-guessed'],
  ['CruciblePassword2026!', 'password-easily-guessed'],
  ['ruth.adler@example', 'password-easily-guessed'],
  ['a long walk by the river', undefined],
  ['Ключ под третьим камнем', undefined],
  ['correct horse battery staple', undefined],
])('%s: %s', (password, kind) => {
  expect(unfitPassword(password, 'ruth.adler@example.org')?.kind).toBe(kind);
});
