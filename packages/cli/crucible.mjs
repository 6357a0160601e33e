#!/usr/bin/env node
import { join } from 'node:path';

// Plain JavaScript on purpose: this must run on the Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Crucible needs Node 24.7 or newer; this is Node ${process.versions.node}. ` +
      'Run it as `npx crucible` after `npm ci`, which brings its own on Linux and Windows, or install Node 24.',
  );
  process.exitCode = 1;
} else {
  // Half of a short command is making JavaScript of our files: Node keeps what it made beside the program,
  // where only whoever may change the program may write. Where it cannot, every start makes it anew.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/crucible'));
  await import('./main.ts');
}
