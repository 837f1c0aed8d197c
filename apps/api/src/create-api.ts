import fastifyCookie from '@fastify/cookie';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLog } from '#libs/platform';
import { AppModule, type ApiParts } from './app.module.js';
import { documentApi } from './v1/document-api.js';
import { headersFor } from './web/headers.js';
import { problemFilter } from './web/problem-pages.js';
import { invalidInput } from './web/invalid-input.js';

/** Forms are small; a calendar file of an organiser is the largest thing that anybody sends. */
const BODY_LIMIT = 256 * 1024;

/** The pages, feeds and REST answers as one application that listens nowhere yet. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const { config, log } = parts;
  const secure = config.http.publicUrl.startsWith('https:');
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.headers(headersFor(request.url, secure));
      done();
    });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: invalidInput }));
  app.useGlobalFilters(problemFilter(log));
  documentApi(app);
  return app;
}
