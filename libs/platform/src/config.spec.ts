import { describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { BadConfiguration } from './bad-configuration.js';
import { loadConfig } from './config.js';
import { Env } from './env.js';

const enough = {
  DATABASE_URL: 'postgres://app:word@127.0.0.1/porchlight',
  MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7)).toString('base64'),
  TOKEN_PEPPER: 'f'.repeat(32),
};
const production = { ...enough, NODE_ENV: 'production', PUBLIC_URL: 'https://porchlight.example' };

function faults(env: Record<string, string>): readonly (readonly string[])[] {
  try {
    loadConfig(env);
    return [];
  } catch (refused) {
    if (!(refused instanceof BadConfiguration)) throw refused;
    return refused.faults.map(({ name, fault }) => [name, fault]);
  }
}

describe('settings', () => {
  it('need three things only', () => {
    expect(loadConfig(enough)).toMatchObject({
      environment: 'development',
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000' },
      search: { url: null },
      dataFolder: '.porchlight',
      demo: null,
      startsAt: null,
    });
  });

  it('are all complained about at once, each with what it is for', () => {
    expect(faults({ PORT: '80000', MASTER_KEY: 'c2hvcnQ=', MEILI_URL: 'file:///etc', PORCHLIGHT_DATTA: 'x' })).toEqual([
      ['PORCHLIGHT_DATTA', 'is not a setting'],
      ['PORT', 'must be a port number up to 65535'],
      ['DATABASE_URL', 'is not set'],
      ['MEILI_URL', 'must be a web address such as https://porchlight.example'],
      ['MASTER_KEY', 'must be 32 random bytes in base64 (openssl rand -base64 32)'],
      ['TOKEN_PEPPER', 'is not set'],
    ]);
    expect(() => loadConfig({})).toThrow(/MASTER_KEY is not set\. Encrypts what is kept about clients/u);
  });

  it('count as absent when empty, as a compose file passes them', () => {
    expect(loadConfig({ ...enough, PORT: '', MEILI_KEY: '' }).http.port).toBe(3000);
  });

  it('never show their secrets', () => {
    const smtp = 'smtps://mo:word-of-mo@mail.example?from=porchlight@mail.example';
    const config = loadConfig({ ...enough, MEILI_KEY: 'k'.repeat(16), SMTP_URL: smtp });
    const shown = inspect(config, { depth: 9 }) + JSON.stringify(config) + String(config.keys.master);
    for (const secret of [...Object.values(enough), 'k'.repeat(16), 'word-of-mo']) expect(shown).not.toContain(secret);
    expect(config.keys.master.reveal()).toBe(enough.MASTER_KEY);
  });

  it('name the key to write with first, and then those of before', () => {
    const older = Buffer.alloc(32, 'older').toString('base64');
    const { keys } = loadConfig({ ...enough, MASTER_KEY: `${enough.MASTER_KEY}, ${older}` });
    expect([keys.master, ...keys.older].map((key) => key.reveal())).toEqual([enough.MASTER_KEY, older]);
    for (const bad of [`${enough.MASTER_KEY},c2hvcnQ=`, ','])
      expect(faults({ ...enough, MASTER_KEY: bad })[0]?.[0]).toBe('MASTER_KEY');
  });

  it('name a mail server with the address that mails come from, or none', () => {
    const read = (text: string) => loadConfig({ ...enough, SMTP_URL: text }).mail;
    const { smtp, alertsTo } = read(
      'smtp://mo:word@mail.example:2525/?from=porchlight@mail.example&alerts=mo@mail.example',
    );
    expect([smtp?.url.reveal(), smtp?.from, alertsTo]).toEqual([
      'smtp://mo:word@mail.example:2525/',
      'porchlight@mail.example',
      'mo@mail.example',
    ]);
    expect(loadConfig(enough).mail).toEqual({ smtp: null, alertsTo: null });
    for (const bad of [
      'smtp://mail.example',
      'https://mail.example?from=porchlight@mail.example',
      'smtp://mail.example?from=me',
    ])
      expect(faults({ ...enough, SMTP_URL: bad })[0]?.[0]).toBe('SMTP_URL');
  });

  it('take the owner’s database for jobs when no queue is named', () => {
    const owner = 'postgres://owner:word@127.0.0.1/porchlight';
    expect(loadConfig({ ...enough, DATABASE_OWNER_URL: owner }).queue.url.reveal()).toBe(owner);
  });

  it('serve figures on loopback, or to whoever has the password', () => {
    expect(loadConfig({ ...enough, METRICS_AT: '127.0.0.1:9464' }).metrics).toEqual({
      host: '127.0.0.1',
      port: 9464,
      password: null,
    });
    expect(faults({ ...enough, METRICS_AT: '0.0.0.0:9464' })).toEqual([
      ['METRICS_PASSWORD', 'must be set when METRICS_AT is not loopback'],
    ]);
    expect(faults({ ...enough, METRICS_AT: '0.0.0.0:9464', METRICS_PASSWORD: 'sixteen letters!' })).toEqual([]);
    expect(faults({ ...enough, METRICS_AT: '9464' })).toEqual([['METRICS_AT', 'must be host:port']]);
  });

  it('are few enough to know', () => {
    const shape: Readonly<Record<string, { readonly description?: string | undefined }>> = Env.shape;
    expect(Object.keys(shape).length).toBeLessThan(25);
    expect(Object.entries(shape).filter(([, { description }]) => description === undefined)).toEqual([]);
  });
});

describe('in production', () => {
  it('a full set is fine', () => {
    expect(faults(production)).toEqual([]);
  });

  it.each([
    ['PORCHLIGHT_TEST_ORIGINS', '127.0.0.1:8080', 'must not be set with NODE_ENV=production'],
    ['PORCHLIGHT_NOW', '2026-11-24T18:30:00Z', 'must not be set with NODE_ENV=production'],
    ['PORCHLIGHT_DEMO', 'on', 'must not be set with NODE_ENV=production'],
    ['PUBLIC_URL', 'http://porchlight.example', 'must start with https://'],
    ['MASTER_KEY', 'A'.repeat(43) + '=', 'is an example, not a random key'],
    ['TOKEN_PEPPER', 'an-example-pepper-to-be-replaced', 'is an example, not a random text'],
  ])('S-30 boot refuses %s=%s', (name, value, fault) => {
    expect(faults({ ...production, [name]: value })).toEqual([[name, fault]]);
  });
});

describe('origins for tests', () => {
  it('are exact pairs of host and port', () => {
    const read = (text: string): unknown => loadConfig({ ...enough, PORCHLIGHT_TEST_ORIGINS: text }).testOrigins;
    expect(read('127.0.0.1:8080, LocalHost:81')).toEqual(['127.0.0.1:8080', 'localhost:81']);
    for (const bad of ['127.0.0.1', '*:80', 'http://127.0.0.1:80', '127.0.0.1:80/x', '10.0.0.0/8']) {
      expect(() => read(bad)).toThrow(BadConfiguration);
    }
  });
});
