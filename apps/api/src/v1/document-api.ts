import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { renderPage } from '#libs/ui';
import { stylesheetPath } from '../web/stylesheet.controller.js';
import { ApiDocsPage } from './api-docs.page.js';
import { PROBLEM_SCHEMA } from './refuses.decorator.js';

/** `/api/openapi.json` for programs and `/api/docs` for people: one page of ours, no scripts. */
export function documentApi(app: NestFastifyApplication): void {
  const document = describeApi(app);
  const page = renderPage(ApiDocsPage({ document, stylesheet: stylesheetPath }));
  const server = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_request, reply) => {
    void reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(document));
  });
  server.get('/api/docs', (_request, reply) => {
    void reply.header('content-type', 'text/html; charset=utf-8').send(page);
  });
}

/** The OpenAPI document of everything under `/api/v1`. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Porchlight')
    .setDescription(
      'Gatherings near a person, and what each is like to be at. Unknown is an answer: it is null or absent.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, about);
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/'));
  const schemas = { ...document.components?.schemas, ...PROBLEM_SCHEMA };
  return { ...document, paths: Object.fromEntries(paths), components: { ...document.components, schemas } };
}
