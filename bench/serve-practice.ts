import { startPractice } from '@crucible/server/start-practice.ts';

/** A practice on loopback in a process of its own, for the bench; what it says is where it listens. */
const [folder = ''] = process.argv.slice(2);
const { port, firstLink, close } = await startPractice(
  {
    folder,
    port: 0,
    standing: { way: 'host', origin: 'https://crucible.example', tls: 'proxy' },
    trustedProxies: ['127.0.0.1'],
  },
  () => undefined,
  { workFactor: 4 },
);
process.stdout.write(`${JSON.stringify({ port, firstLink })}\n`);
process.on('message', () => process.send?.(process.cpuUsage()));
process.once('SIGTERM', () => {
  process.disconnect();
  void close();
});
