import { createServer, type Server } from 'node:http';
import './too-old.mjs';
import { buildReader } from './build-reader.ts';

/** `npm start`: the single-file reader on this computer alone, built anew, until Ctrl-C. */
const host = '127.0.0.1';
const firstPort = Number(process.env.PORT ?? 4170);
const triedPorts = 20;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const page = await buildReader();
const server = createServer(({ method, url }, response) => {
  const isPage = url === '/' || url?.startsWith('/?');
  if (!isPage || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(isPage ? 405 : 404, { ...headers, 'content-type': 'text/plain' }).end();
    return;
  }
  response.writeHead(200, headers).end(method === 'HEAD' ? undefined : page);
});

const port = await listen(server, firstPort);
console.log(`The reader is at http://${host}:${port}/ and stops with Ctrl-C.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/** The first free port from here on. */
async function listen(free: Server, from: number): Promise<number> {
  for (let port = from; port < from + triedPorts; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      free.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      free.listen(port, host, () => resolve(false));
    });
    free.removeAllListeners('error');
    if (!taken) return port;
  }
  throw new Error(`No free port from ${from} on; name another with PORT=...`);
}
