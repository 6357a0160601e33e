import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Tls } from '../settings.ts';
import { accountRoutes } from './account-routes.ts';
import { actRoutes } from './act-routes.ts';
import { comeInRoutes } from './come-in-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { guardDoor } from './guard-door.ts';
import { keptRoutes } from './kept-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { ownAccountRoutes } from './own-account-routes.ts';
import { type Pages, pageRoutes } from './page-routes.ts';
import type { Parts, Server } from './parts.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { screenRoutes } from './screen-routes.ts';
import { standingRoutes } from './standing-routes.ts';
import { uploadLimits } from './take-upload.ts';
import { upkeepRoutes } from './upkeep-routes.ts';
import { viewRoutes } from './view-routes.ts';
import type { WriteLog } from './write-log.ts';

/** Bytes of an act or a view as JSON; whatever an entry can hold fits four times. */
const mostBody = 256 * 1024;
/** Milliseconds for a whole request; 25 MiB over a slow line take four minutes. */
const requestPatience = 300_000;
const headPatience = 20_000;

export type ServerOptions = {
  readonly parts: Parts;
  readonly pages: Pages;
  readonly log: WriteLog;
  readonly tls?: Tls;
  readonly trustedProxies: readonly string[];
};

/** The one process that others reach: everything behind one set of headers, one gate and one limit. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { parts, pages, log, tls, trustedProxies } = options;
  const bare = Fastify({
    bodyLimit: mostBody,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 80, ignoreTrailingSlash: false },
    serverFactory: (handler) => {
      const timeouts = { requestTimeout: requestPatience, headersTimeout: headPatience };
      if (tls === undefined) return createHttp(timeouts, handler);
      return createHttps({ ...timeouts, ...tls, minVersion: 'TLSv1.2' }, handler);
    },
  });
  const server: Server = bare.withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  // A body is JSON or one upload; a form of another page can send neither without asking first.
  server.removeContentTypeParser('text/plain');
  await server.register(multipart, { limits: uploadLimits });
  guardDoor(server, parts, log);
  standingRoutes(server, parts);
  accountRoutes(server, parts);
  comeInRoutes(server, parts);
  ownAccountRoutes(server, parts);
  passkeyRoutes(server, parts);
  keptRoutes(server, parts);
  mailRoutes(server, parts);
  practiceRoutes(server, parts);
  upkeepRoutes(server, parts);
  screenRoutes(server, parts);
  actRoutes(server, parts);
  viewRoutes(server, parts);
  eventRoutes(server, parts);
  await pageRoutes(server, pages);
  return server;
}
