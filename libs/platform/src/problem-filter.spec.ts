import { Controller, Get, Module, NotFoundException } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { silentLog } from './log.js';
import { ProblemFilter } from './problem-filter.js';

@Controller()
class Failing {
  @Get('gone')
  gone(): never {
    throw new NotFoundException('That gathering is over.');
  }

  @Get('slip')
  slip(): never {
    throw new TypeError('secret path /srv/app.js');
  }
}

@Module({ controllers: [Failing] })
class FailingModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(FailingModule, new FastifyAdapter(), { logger: false });
  app.useGlobalFilters(new ProblemFilter({ log: silentLog, page: ({ title }) => `<h1>${title}</h1>` }));
  await app.init();
});
afterAll(() => app.close());

describe('a request that fails', () => {
  it('is answered with problem+json, uncached', async () => {
    const { statusCode, headers, body } = await app.inject({ url: '/gone' });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'no-store',
    ]);
    expect(JSON.parse(body)).toMatchObject({ status: 404, code: 'http.404', detail: 'That gathering is over.' });
  });

  it('is answered with a page where a browser asks', async () => {
    const { headers, body } = await app.inject({ url: '/slip', headers: { accept: 'text/html,*/*' } });
    expect([headers['content-type'], body]).toEqual(['text/html; charset=utf-8', '<h1>Something went wrong here</h1>']);
  });

  it('tells nothing about our own slips, nor about addresses that lead nowhere', async () => {
    expect((await app.inject({ url: '/slip' })).body).not.toContain('srv');
    expect(JSON.parse((await app.inject({ url: '/nowhere' })).body)).toMatchObject({ status: 404 });
  });
});
