import { randomUUID } from 'node:crypto';
import { instant } from '@crucible/core/units.ts';
import { holdSentences } from '@crucible/display/sentences/en/hold.ts';
import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import { openRecord } from '@crucible/record/open-record.ts';
import { practiceOver } from './held/practice-over.ts';
import { serveLocally } from './local/serve-locally.ts';
import { mindTime } from './mind-time.ts';
import { shippedReading } from './transcript/shipped-reading.ts';

/**
 * `crucible open FOLDER`: holds a practice open for the commands of this machine until it is told to stop.
 * The passphrase comes on standard input, so that it stands in no list of processes.
 */
const [folder = ''] = process.argv.slice(2);
const now = () => instant(Date.now());
const passphrase = (await standardInput()).replace(/\n$/u, '');
const record = await openRecord({ folder, passphrase, now, what: 'crucible open' });
if (record.ok) await hold(record.value);
else {
  const { reason, instead } = recordRefusalSentence(record.refusal);
  process.stderr.write(`${reason} ${instead}\n`);
  process.exitCode = 2;
}

async function hold(opened: Practice['record']): Promise<void> {
  const practice = practiceOver(opened, { now, reading: shippedReading() });
  const door = await serveLocally(practice, { path: socketOf(folder), tell });
  process.stderr.write(`${holdSentences.open(folder)}\n`);
  const time = mindTime(practice, { tell: (error) => tell(randomUUID(), error) });
  await stopped();
  await door.close();
  await time.stop();
  await opened.close();
  process.stderr.write(`${holdSentences.closed}\n`);
}

/** Which line of ours failed, without a word of what was asked. */
function tell(fault: string, error: unknown): void {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : [];
  process.stderr.write(`${holdSentences.fault(fault)}\n${frames.slice(0, 5).join('\n')}\n`);
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
