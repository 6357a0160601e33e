import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Everything that the pages of a client can say, found by what they import: a page or a sentence that comes
 * later is read here without being named.
 */
const workspace = import.meta.dirname;
const display = join(workspace, '../../display');

const notBeforeAClient =
  /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told)s?\b/iu;

/** Pages that both sides have under one address, or that stand before anybody signed in. */
const forBoth = ['door/come-in-page.tsx', 'door/sign-in.tsx', 'door/wake.tsx', 'door/shell.tsx'];
const ofClientAlone = [
  'alliance/how-was-today-page.tsx',
  'door/next-time-page.tsx',
  'agreement/said-page.tsx',
  'agreement/turned-screen.tsx',
  'keeping/kept-page.tsx',
  'own/only-mine-page.tsx',
  'session/before-session-page.tsx',
  'settings/second-lock-page.tsx',
];

function rootsInRoutes(): readonly string[] {
  const text = readFileSync(join(workspace, 'routes.tsx'), 'utf8');
  const found = [...text.matchAll(/client: lazyRouteComponent\(\s*\(\) => import\('\.\/(?<path>[^']+)'\)/gu)];
  return [...new Set(found.flatMap(({ groups }) => (groups?.path === undefined ? [] : [groups.path])))];
}

type Reached = {
  readonly files: ReadonlyMap<string, ts.SourceFile>;
  /** By module of display: what is imported from it. */
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
};

function reachedFrom(roots: readonly string[]): Reached {
  const files = new Map<string, ts.SourceFile>();
  const sentences = new Map<string, Set<string>>();
  const waiting = roots.map((root) => join(workspace, root));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    files.set(path, source);
    for (const { from, names } of importsIn(source)) {
      const module = /^@crucible\/display\/(?<module>sentences\/.+)$/u.exec(from)?.groups?.module;
      if (module !== undefined) sentences.set(module, new Set([...(sentences.get(module) ?? []), ...names]));
      if (from.startsWith('.') && /\.tsx?$/u.test(from)) waiting.push(join(dirname(path), from));
    }
  }
  return { files, sentences };
}

/** What a file imports to run with; types say nothing. */
function importsIn(source: ts.SourceFile): { readonly from: string; readonly names: readonly string[] }[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const bound = importClause.namedBindings;
    const named = bound !== undefined && ts.isNamedImports(bound) ? bound.elements : [];
    const names = named
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => (propertyName ?? name).text);
    return [{ from: (moduleSpecifier as ts.StringLiteral).text, names }];
  });
}

/** Words between the marks of a page, and those in its attributes. */
function wordsIn(source: ts.SourceFile): readonly string[] {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) said.push(node.text);
    if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer))
      if (!silent.has(node.name.getText())) said.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

/** Attributes that nobody reads. */
const silent: ReadonlySet<string> = new Set([
  'className',
  'name',
  'id',
  'to',
  'href',
  'type',
  'aria-labelledby',
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const reached = reachedFrom([...rootsInRoutes(), ...forBoth, ...ofClientAlone]);
/** Tests and lists that call every function of sentences with every fact it knows, and read what comes. */
const readers = [
  ...[
    'every-sentence.test.ts',
    'pages.test.ts',
    'alliance.test.ts',
    'kept-line.test.ts',
    'count.test.ts',
  ].map((name) => join(display, 'sentences/en', name)),
  ...readdirSync(join(display, 'fixtures')).map((name) => join(display, 'fixtures', name)),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('what the pages of a client say', () => {
  test('is found from their addresses: a good part of the pages, and their sentences', () => {
    expect(rootsInRoutes().length).toBeGreaterThan(6);
    expect(reached.files.size).toBeGreaterThan(40);
    expect(reached.sentences.size).toBeGreaterThan(15);
  });

  test('holds no word that a client may not meet, between its marks and in its labels', () => {
    for (const [path, source] of reached.files)
      for (const said of wordsIn(source))
        expect([path, said]).toEqual([path, expect.not.stringMatching(notBeforeAClient)]);
  });

  test.each([...reached.sentences])('holds none in %s', async (module, names) => {
    const found = (await import(join(display, module))) as Readonly<Record<string, unknown>>;
    // Whether something is so is no sentence.
    for (const name of [...names].filter((one) => !/^is[A-Z]/u.test(one))) {
      const value = found[name];
      if (typeof value === 'function')
        expect([module, name, readers.includes(name)]).toEqual([module, name, true]);
      else for (const text of textsIn(value)) expect(text).not.toMatch(notBeforeAClient);
    }
  });
});
