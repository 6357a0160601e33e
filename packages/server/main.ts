import { resolve } from 'node:path';
import { settingsFaultSentence, startSentences } from '@crucible/display/sentences/en/start.ts';
import { faultOf } from './http/fault.ts';
import { writeLog } from './http/write-log.ts';
import { readSettings, type Settings } from './settings.ts';
import { startPractice } from './start-practice.ts';

/**
 * Serves one practice: `node packages/server/main.ts FOLDER`, or CRUCIBLE_FOLDER; PORT; CRUCIBLE_URL with
 * CRUCIBLE_TLS_CERT and CRUCIBLE_TLS_KEY or CRUCIBLE_TRUSTED_PROXY (docs/architecture/server.md).
 */
process.on('uncaughtException', (error) => {
  writeLog(faultOf(error));
  process.exit(70);
});
const settings = readSettings(process.argv.slice(2), process.env);
if (settings.ok) await serve(settings.value);
else refuseToStart(settingsFaultSentence(settings.refusal));

async function serve(named: Settings): Promise<void> {
  try {
    const started = await startPractice(named, writeLog);
    say(startSentences.serving(started.address));
    say(startSentences.keptIn(resolve(named.folder)));
    if (started.firstLink !== undefined)
      for (const line of startSentences.first(started.firstLink)) say(line);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void started.close().then(() => say(startSentences.stopped)));
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    refuseToStart(settingsFaultSentence({ kind: 'port-taken', port: named.port }));
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function refuseToStart(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
