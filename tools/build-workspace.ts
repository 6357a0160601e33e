import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { allianceLineStyle } from '../packages/display/figures/alliance-line.ts';
import { circleStyle } from '../packages/display/figures/circle.ts';
import { ribbonStyle } from '../packages/display/figures/ribbon.ts';
import { tokens } from '../packages/display/report/tokens.ts';
import { modelsFrom } from '../packages/reading/models/models.ts';
import { readFiles } from '../packages/reading/read-files.ts';
import { exampleTalk } from '../packages/web/workspace/example/example-talk.ts';

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
    plugins: [withTokens(), withExample()],
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
      id.endsWith('/workspace/look/ground.css')
        ? `${tokens}\n${code}\n${ribbonStyle}\n${allianceLineStyle}\n${circleStyle}`
        : undefined,
  };
}

/** The invented talk as the reader of this build reads it, so that what the example shows is never out of date. */
function withExample(): Plugin {
  const name = 'virtual:example-reading';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? exampleModule() : undefined),
  };
}

function exampleModule(): string {
  const models = modelsFrom((file) => readFileSync(join(root, 'packages/reading/models', file)));
  const content = new TextEncoder().encode(exampleTalk());
  const choices = { coach: 'Ruth Adler', goal: 'say no when it is a no' };
  const [read] = readFiles([{ name: 'example.vtt', content, choices }], models);
  if (read === undefined || 'refusal' in read.outcome) throw new Error('the example was not read');
  const { transcript, reading } = read.outcome;
  const { original: _, ...text } = transcript;
  return `export const text = ${JSON.stringify(text)};\nexport const reading = ${JSON.stringify(reading)};\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildWorkspace(workspaceFolder);
  console.log('dist/web: the pages of the practice');
}
