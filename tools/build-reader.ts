import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { modelNames } from '../packages/reading/models/models.ts';
import { readerStyle } from '../packages/web/reader/style.ts';

/**
 * The single-file reader: core, reading and display as one HTML page that needs no network and is
 * forbidden any. The same sources give the same bytes.
 */
const root = join(import.meta.dirname, '..');
export const readerPath = join(root, 'dist', 'crucible-reader.html');

export async function buildReader(): Promise<string> {
  const page = readerPage(await bundle());
  mkdirSync(dirname(readerPath), { recursive: true });
  writeFileSync(readerPath, page);
  return page;
}

async function bundle(): Promise<string> {
  const built = await build({
    root: join(root, 'packages/web/reader'),
    configFile: false,
    define: { crucibleWeights: JSON.stringify(weights()) },
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'main.ts', formats: ['iife'], name: 'crucible' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle');
  const [script, ...rest] = output.output;
  if (script === undefined || script.type !== 'chunk' || rest.length > 0) {
    throw new Error('The reader must be one script');
  }
  return script.code;
}

/** Each file of weights in base64; the page's script holds them, so that its thread has them too. */
function weights(): Readonly<Record<string, string>> {
  const folder = join(root, 'packages/reading/models');
  return Object.fromEntries(
    modelNames.map((name) => [name, readFileSync(join(folder, `${name}.bin`)).toString('base64')]),
  );
}

function readerPage(bundled: string): string {
  // Inside an HTML page these would end or hide the script; in strings and patterns they mean the same.
  const script = bundled.trim().replaceAll('</script', '\\x3C/script').replaceAll('<!--', '\\x3C!--');
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(readerStyle)}'`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Crucible: read the hour</title>
<style>${readerStyle}</style>
</head>
<body>
<noscript><p>This page reads transcripts inside the browser and needs JavaScript for that. The command does the same without a browser: npx crucible read FILE</p></noscript>
<script>${script}</script>
</body>
</html>
`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = await buildReader();
  console.log(`dist/crucible-reader.html: ${Math.round(page.length / 1024)} kB in one file`);
}
