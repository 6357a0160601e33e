import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { refuseWith } from './answer.ts';
import type { Server } from './parts.ts';

/** Where the built pages lie; each may be missing, as before they are built. */
export type Pages = {
  /** The folder that the web build makes. */
  readonly folder: string;
  /** The single-file reader. */
  readonly reader: string;
};

const html = 'text/html; charset=utf-8';

/**
 * The pages. Only files that lay in the folder at the start are served, by their exact names, so no path
 * leads out of it; any other address that a page may have gets the one page that knows them all.
 */
export async function pageRoutes(server: Server, { folder, reader }: Pages): Promise<void> {
  const files = filesIn(folder);
  const read = readerPage(reader);
  const anyone = { config: { gate: 'anyone' } } as const;
  await server.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, dotfiles: 'deny' });
  const sendFile = (path: string, reply: FastifyReply): FastifyReply => {
    if (!files.has(path)) return refuseWith(reply, { kind: 'not-here' });
    reply.header('cache-control', isHashed(path) ? forGood : 'no-cache');
    return reply.sendFile(path);
  };
  server.get('/read', anyone, async (_, reply) => {
    if (read === undefined) return notBuilt(reply);
    reply.header('content-security-policy', read.policy);
    return reply.type(html).send(read.page);
  });
  server.get<{ Params: { '*': string } }>(
    '/assets/*',
    { config: { gate: 'anyone', counts: 'file' } },
    async (request, reply) => sendFile(`assets/${request.params['*']}`, reply),
  );
  server.get<{ Params: { '*': string } }>('/*', anyone, async (request, reply) => {
    const path = request.params['*'];
    if (files.has(path) && path !== 'index.html') return sendFile(path, reply);
    if (!isPagePath(path)) return refuseWith(reply, { kind: 'not-here' });
    if (!files.has('index.html')) return notBuilt(reply);
    reply.header('cache-control', 'no-cache');
    return reply.sendFile('index.html');
  });
}

/** A name with the digest of its content never means anything else. */
const forGood = 'public, max-age=31536000, immutable';

function isHashed(path: string): boolean {
  return /^assets\/.*-[\w-]{8}\.[a-z0-9]+$/u.test(path);
}

/** As pages are addressed: words, names and no file ending; nothing of the interface. */
function isPagePath(path: string): boolean {
  return path.length <= 200 && !path.startsWith('api/') && /^(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/u.test(path);
}

function filesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        ),
    );
  } catch {
    return new Set();
  }
}

/** The reader brings its own policy, which knows its script by digest and allows it no connection at all. */
function readerPage(path: string): { readonly page: string; readonly policy: string } | undefined {
  try {
    const page = readFileSync(path, 'utf8');
    const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1];
    return own === undefined ? undefined : { page, policy: `${own}; frame-ancestors 'none'` };
  } catch {
    return undefined;
  }
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type(html)
    .send('<!doctype html><html lang="en"><title>Crucible</title><p>The pages are not built yet.</p></html>');
}
