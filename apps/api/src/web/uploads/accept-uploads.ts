import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { VisitRequest } from '../visit.js';
import { readMultipart } from './read-multipart.js';

/** The largest file that we take. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;
/** The other fields of the form and what stands between them. */
const AROUND = 128 * 1024;

/**
 * Forms with a file are taken at these addresses and nowhere else; a form elsewhere that claims to hold one is refused before it
 * is read. The fields become the body as those of any other form, so that guards see them; the file stands beside it.
 */
export function acceptUploads(server: FastifyInstance, routes: readonly string[]): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const sent = /^\s{0,9}multipart\//iu.test(request.headers['content-type'] ?? '');
    const refused = sent && !routes.includes(request.routeOptions.url ?? '');
    done(refused ? new UnsupportedMediaTypeException('This form takes no files.') : undefined);
  });
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: MOST_FILE_BYTES + AROUND },
    (request: VisitRequest, body: Buffer, done) => {
      const read = readMultipart(body, request.headers['content-type'] ?? '');
      request.sentFile = read?.file ?? null;
      done(read === null ? new BadRequestException('The form could not be read.') : null, read?.fields);
    },
  );
}
