import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** Says which imports go against docs/architecture, and how many modules were read: with none, nothing was checked. */
export async function checkImports(folders: readonly string[], baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: importRules },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/(?!@crucible)|generated' },
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text instead of its result');
  return output;
}

if (import.meta.main) {
  const { summary } = await checkImports(['packages', 'tools', 'bench', 'e2e'], process.cwd());
  for (const { from, to, rule } of summary.violations) console.log(`${rule.name}: ${from} -> ${to}`);
  console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports read`);
  process.exitCode = summary.error > 0 || summary.totalCruised === 0 ? 1 : 0;
}
