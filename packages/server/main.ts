import { settingsFaultSentence, startSentences } from '@crucible/display/sentences/en/start.ts';
import { writeLog } from './http/write-log.ts';
import { readSettings } from './settings.ts';
import { startPractice } from './start-practice.ts';

/**
 * Serves one practice: `node packages/server/main.ts FOLDER`, or CRUCIBLE_FOLDER; PORT; CRUCIBLE_URL with
 * CRUCIBLE_TLS_CERT and CRUCIBLE_TLS_KEY or CRUCIBLE_TRUSTED_PROXY (docs/architecture/server.md).
 */
const settings = readSettings(process.argv.slice(2), process.env);
if (settings.ok) {
  const started = await startPractice(settings.value, writeLog);
  const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
  say(startSentences.serving(started.address));
  if (started.firstLink !== undefined) for (const line of startSentences.first(started.firstLink)) say(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void started.close().then(() => say(startSentences.stopped));
    });
  }
} else {
  process.stderr.write(`${settingsFaultSentence(settings.refusal)}\n`);
  process.exitCode = 2;
}
