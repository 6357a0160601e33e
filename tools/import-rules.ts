import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom (docs/architecture). A package that does not exist yet has its row already, so
 * that it is born inside the rules.
 */
type Row = {
  /** Other packages of ours. */
  readonly ours: readonly string[];
  /** Packages of ours of which only types may be named. */
  readonly types?: readonly string[];
  /** Packages from the registry. */
  readonly outside?: readonly string[];
  /** Modules of Node. */
  readonly node?: 'any';
};

const table: Readonly<Record<string, Row>> = {
  core: { ours: [] },
  reading: { ours: ['core'], outside: ['fflate', 'entities'] },
  display: {
    ours: ['core'],
    types: ['reading', 'practice', 'record'],
    outside: ['d3-scale', 'd3-shape', 'd3-array'],
  },
  record: { ours: ['core'], outside: ['pg', 'age-encryption', '@scure/bip39'], node: 'any' },
  practice: { ours: ['core', 'reading'], types: ['record'], outside: ['zod'] },
  assist: { ours: ['core', 'reading'], outside: ['zod'] },
  server: { ours: ['core', 'practice', 'record', 'assist', 'display'], outside: ['.*'], node: 'any' },
  web: {
    ours: ['core', 'display', 'reading'],
    types: ['practice'],
    outside: ['react.*', '@tanstack/.*', '@scure/bip39', 'age-encryption', '@simplewebauthn/browser', 'uqr'],
  },
  cli: {
    ours: ['core', 'reading', 'practice', 'record', 'assist', 'display'],
    outside: ['commander', 'picocolors', '@clack/prompts', 'zod'],
    node: 'any',
  },
};

const tests = String.raw`\.test\.ts$|/fixtures/`;
/** They name every act and view, and do nothing with them. */
const lists = String.raw`^packages/(?:practice/(?:acts|views)|web/workspace/api-names)\.ts$`;
const strangers = ['alliance', 'mirror', 'feedback', 'world', 'trust'];

export const importRules: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-undeclared',
    severity: 'error',
    from: { path: '^packages/', pathNot: tests },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
  },
  {
    name: 'not-found',
    severity: 'error',
    from: {},
    // What the build itself makes lies in no file.
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'trust-only-from-trust',
    severity: 'error',
    from: { path: '^packages/', pathNot: ['/trust/', tests, lists] },
    to: { path: '^packages/[^/]+/trust/' },
  },
  ...strangers.map(
    (topic): IForbiddenRuleType => ({
      name: `core-${topic}-knows-no-other-topic`,
      severity: 'error',
      from: { path: `^packages/core/${topic}/` },
      to: { path: `^packages/core/(?:${strangers.filter((other) => other !== topic).join('|')})/` },
    }),
  ),
  {
    name: 'tests-are-not-imported',
    severity: 'error',
    from: { path: '^packages/', pathNot: tests },
    to: { path: tests },
  },
  ...Object.entries(table).flatMap(([name, row]) => rulesOf(name, row)),
];

function rulesOf(name: string, { ours, types = [], outside = [], node }: Row): IForbiddenRuleType[] {
  const from = { path: `^packages/${name}/`, pathNot: tests };
  const reach = [name, ...ours, ...types];
  const rules: IForbiddenRuleType[] = [
    {
      name: `${name}-imports-ours`,
      severity: 'error',
      from,
      to: { path: '^packages/', pathNot: `^packages/(?:${reach.join('|')})/` },
    },
    {
      name: `${name}-imports-outside`,
      severity: 'error',
      from,
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(?:@crucible/.*${outside.map((one) => `|${one}/`).join('')})`,
      },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${name}-imports-types-only`,
      severity: 'error',
      from,
      to: { path: `^packages/(?:${types.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  }
  if (node === undefined) {
    rules.push({
      name: `${name}-touches-no-node`,
      severity: 'error',
      from,
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}
