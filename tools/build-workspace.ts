import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { ribbonStyle } from '../packages/display/figures/ribbon.ts';
import { tokens } from '../packages/display/report/tokens.ts';

/**
 * The pages of the practice: one small first file, a chunk for each place, everything named after its
 * content, nothing inside the page that a strict policy would refuse.
 */
const root = join(import.meta.dirname, '..');
export const workspaceFolder = join(root, 'dist', 'web');

async function buildWorkspace(outDir: string): Promise<void> {
  await build({
    root: join(root, 'packages/web/workspace'),
    configFile: false,
    logLevel: 'error',
    plugins: [withTokens()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
}

/** Colours and pictures look the same here as in the report. */
function withTokens(): Plugin {
  return {
    name: 'tokens',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/workspace/look/ground.css') ? `${tokens}\n${code}\n${ribbonStyle}` : undefined,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildWorkspace(workspaceFolder);
  console.log('dist/web: the pages of the practice');
}
