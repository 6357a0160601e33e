import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isBehind } from './is-behind.ts';

const folder = mkdtempSync(join(tmpdir(), 'crucible-behind-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, seconds: number): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, seconds, seconds);
  return path;
}

test('pages are built again once a source is newer, and only then', () => {
  file('source.ts', 1000);
  const built = file('../built-page.html', 2000);
  expect(isBehind(join(folder, 'missing.html'), [folder])).toBe(true);
  expect(isBehind(built, [folder])).toBe(false);
  file('source.ts', 3000);
  expect(isBehind(built, [folder])).toBe(true);
  rmSync(built);
});
