import fastifyCookie from '@fastify/cookie';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Draining, Metrics, NestLog } from '#libs/platform';
import { AppModule, type ApiParts } from './app.module.js';
import { documentApi } from './v1/document-api.js';
import { paths } from './site/paths.js';
import { headersFor } from './web/headers.js';
import { problemFilter } from './web/problem-pages.js';
import { invalidInput } from './web/invalid-input.js';
import { RouteTable } from './web/route-table.js';
import { acceptUploads } from './web/uploads/accept-uploads.js';
import { unheardProxy } from './web/unheard-proxy.js';

/** Forms are small; a calendar file of an organiser, which is larger, has a limit of its own. */
const BODY_LIMIT = 256 * 1024;

/** The pages, feeds and REST answers as one application that listens nowhere yet. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const { config, log } = parts;
  const secure = config.http.publicUrl.startsWith('https:');
  const routes = new RouteTable();
  const refusals = problemFilter({ log, secure, routes });
  const forwarded = unheardProxy(log);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // What comes on an open connection while we end is answered; it was told to be the last one there.
    return503OnClosing: false,
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
    // What the router refuses reaches no handler and no hook: addresses that cannot be decoded or are too long.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      refusals.catch(error, new ExecutionContextHost([request, reply]));
    },
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  const server = app.getHttpAdapter().getInstance();
  const draining = app.get(Draining);
  server.addHook('onRoute', (route) => {
    routes.add(route);
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headersFor(request.routeOptions.url, secure));
    if (draining.begun) void reply.header('connection', 'close');
    forwarded(request);
    done();
  });
  const metrics = app.get(Metrics);
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1_000;
    metrics.answered(route, reply.statusCode, seconds);
    if (route.startsWith('/f/')) metrics.feedAnswered(reply.statusCode, seconds);
    done();
  });
  acceptUploads(server, [paths.organiserCalendar]);
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: invalidInput }));
  app.useGlobalFilters(refusals);
  documentApi(app);
  return app;
}
