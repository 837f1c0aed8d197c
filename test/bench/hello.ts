import Fastify from 'fastify';

/** A page that says hello and nothing else, from the same web server: what no page can be faster than. */
export async function withHello<T>(work: (url: string) => Promise<T>): Promise<T> {
  const app = Fastify();
  app.get('/hello', (_request, reply) => reply.type('text/html; charset=utf-8').send('<p>Hello</p>'));
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    return await work(`${origin}/hello`);
  } finally {
    await app.close();
  }
}
