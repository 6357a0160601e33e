import { basename } from 'node:path';
import type { SourceText } from './shape.ts';

/** What a tracked file may not be called and may not say. */
const drawers =
  /(?:^|\/)(?:utils?|helpers?|common|misc|shared|types|managers?|services?|base|impl)(?:\/|\.tsx?$)/u;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/u;
/** Split so that this file does not find itself. */
const said: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`(?:^|[^\w.])/${'work'}/|/${'home'}/[a-z]+/|/${'Users'}/[a-z]+/`, 'u'),
    'a path of one machine',
  ],
  [
    new RegExp(['registry\\.npm', 'js\\.org|registry\\.yarn', 'pkg\\.com'].join(''), 'u'),
    'the host of a registry',
  ],
];
const codeRules: readonly (readonly [RegExp, string])[] = [
  [/^export default /mu, 'a default export'],
  [/^export \* from/mu, 'a star export'],
  [/^(?:export )?(?:const )?enum /mu, 'an enum'],
];

export function findHygieneFaults({ path, text }: SourceText): string[] {
  const faults = said.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path}: names ${what}`);
  if (!/\.tsx?$/u.test(path)) return faults;
  if (drawers.test(path)) faults.push(`${path}: a drawer without a topic`);
  if (!kebab.test(basename(path))) faults.push(`${path}: not kebab-case`);
  const isConfig = /^[\w.-]+\.config\.ts$/u.test(path);
  return [
    ...faults,
    ...codeRules.filter(([pattern]) => !isConfig && pattern.test(text)).map(([, what]) => `${path}: ${what}`),
  ];
}
