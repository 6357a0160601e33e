import { globSync, readFileSync } from 'node:fs';
import { findShapeFaults, measure } from './shape.ts';

/** `npm run check`: sizes of files and functions, and that the pure packages stay pure. */
const files = globSync('{packages,tools,bench,e2e}/**/*.{ts,tsx}', { exclude: ['**/node_modules/**'] });
const sources = files.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
const faults = sources.flatMap(findShapeFaults);
for (const fault of faults) console.log(fault);
console.log(measure(sources));
process.exitCode = faults.length > 0 || sources.length === 0 ? 1 : 0;
