import ts from 'typescript';

/** Sizes, parameters and purity of one source file (house rules; docs/architecture). */
export type SourceText = { readonly path: string; readonly text: string };

const mostLines = 400;
const mostFunctionLines = 60;
const mostFunctionLinesOfMarkup = 90;
const mostParameters = 3;
/** Data as code: generated lexicons. */
const generated = /\/lexicons\/[^/]+\.ts$/u;
const isTest = (path: string): boolean => /\.test\.ts$|\/fixtures\//u.test(path);
const purePackages = /^packages\/(?:core|reading|display)\//u;
const impure = new Set([
  'Date',
  'console',
  'process',
  'fetch',
  'globalThis',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'crypto',
  'document',
  'window',
  'navigator',
  'localStorage',
  'XMLHttpRequest',
  'Intl',
]);

export function findShapeFaults(source: SourceText): string[] {
  const tree = parse(source);
  return [
    ...sizeFaults(source, tree),
    ...(purePackages.test(source.path) && !isTest(source.path) ? purityFaults(source, tree) : []),
  ];
}

/** Medians and ninth tenths, for the eye. */
export function measure(sources: readonly SourceText[]): string {
  const counted = sources.filter(({ path }) => !generated.test(path) && !isTest(path));
  const files = counted.map(({ text }) => lineCount(text));
  const functions = counted.flatMap((source) => functionsOf(parse(source)).map(({ lines }) => lines));
  return `files: ${spread(files)}; functions: ${spread(functions)}`;
}

function sizeFaults({ path, text }: SourceText, tree: ts.SourceFile): string[] {
  if (generated.test(path)) return [];
  const lines = lineCount(text);
  const most = path.endsWith('.tsx') ? mostFunctionLinesOfMarkup : mostFunctionLines;
  const faults = lines > mostLines ? [`${path}: ${lines} lines, at most ${mostLines}`] : [];
  for (const found of functionsOf(tree)) {
    const place = `${path}:${found.line}`;
    if (found.lines > most && !isTest(path))
      faults.push(`${place}: a function of ${found.lines} lines, at most ${most}`);
    // A row of a table of cases has as many columns as it needs.
    if (isTest(path)) continue;
    if (found.parameters > mostParameters)
      faults.push(`${place}: ${found.parameters} parameters, at most ${mostParameters}`);
    if (found.hasFlag) faults.push(`${place}: a boolean parameter; hand in a named object or two functions`);
  }
  return faults;
}

type FoundFunction = {
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
  readonly hasFlag: boolean;
};

function functionsOf(tree: ts.SourceFile): FoundFunction[] {
  const found: FoundFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      const to = tree.getLineAndCharacterOfPosition(node.end).line;
      const hasFlag = node.parameters.some(({ type }) => type?.kind === ts.SyntaxKind.BooleanKeyword);
      found.push({ line: from + 1, lines: to - from + 1, parameters: node.parameters.length, hasFlag });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function purityFaults({ path }: SourceText, tree: ts.SourceFile): string[] {
  const faults: string[] = [];
  const own = declaredNames(tree);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && impure.has(node.text) && !own.has(node.text) && isUse(node))
      faults.push(`${place(node)}: ${node.text}`);
    if (ts.isPropertyAccessExpression(node) && node.getText(tree) === 'Math.random')
      faults.push(`${place(node)}: Math.random`);
    ts.forEachChild(node, visit);
  };
  const place = (node: ts.Node): string =>
    `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: a pure package may not touch`;
  visit(tree);
  return faults;
}

/** Names that the file itself gives to something hide the global of that name. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** A property, a key or a type may bear such a name; only the global itself is meant. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return 'initializer' in parent && parent.initializer === node;
  return (
    !ts.isBindingElement(parent) &&
    !ts.isParameter(parent) &&
    !ts.isVariableDeclaration(parent) &&
    !ts.isImportSpecifier(parent)
  );
}

function parse({ path, text }: SourceText): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return `${sorted.length}, median ${at(0.5)}, 90 % within ${at(0.9)}, largest ${at(1)} lines`;
}
