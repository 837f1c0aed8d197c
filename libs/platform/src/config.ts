import { z } from 'zod';
import { BadConfiguration, type ConfigurationFault } from './bad-configuration.js';
import { Env } from './env.js';
import { Secret } from './secret.js';

export type Config = {
  readonly environment: 'development' | 'test' | 'production';
  readonly production: boolean;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Without a slash at its end. */
    readonly publicUrl: string;
    readonly trustedProxies: readonly string[];
    /** How long the pages go on answering after they were asked to end, in milliseconds. */
    readonly drainMs: number;
  };
  /** Null: nothing is served. */
  readonly metrics: { readonly host: string; readonly port: number; readonly password: Secret | null } | null;
  readonly database: { readonly url: Secret; readonly ownerUrl: Secret | null };
  readonly queue: { readonly url: Secret };
  readonly search: { readonly url: string | null; readonly key: Secret | null };
  readonly keys: { readonly master: Secret; readonly older: readonly Secret[]; readonly pepper: Secret };
  readonly log: { readonly level: Env['LOG_LEVEL'] };
  readonly contactUrl: string | null;
  readonly mail: {
    /** Null: mails are kept, and sent to nobody. */
    readonly smtp: { readonly url: Secret; readonly from: string } | null;
    /** Who is told of sources while there is no moderator. */
    readonly alertsTo: string | null;
  };
  readonly dataFolder: string;
  /** Null: nobody decided. */
  readonly demo: boolean | null;
  /** Milliseconds since 1970 that the clock starts from; null for the real time. */
  readonly startsAt: number | null;
  /** `host:port`, lower case. */
  readonly testOrigins: readonly string[];
  /** How long those rest between requests, in milliseconds; null for as long as any host. */
  readonly testRestMs: number | null;
  /** For trials of crashes: after how many milliseconds of silence a job is given to another worker. */
  readonly testLockMs: number | null;
};

/**
 * Reads the settings out of an environment. Pure: call it once, in `main.ts`, and hand the result on. An empty variable counts as
 * absent. Throws {@link BadConfiguration} with every fault at once.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== undefined && text !== ''));
  const parsed = Env.safeParse(given);
  const faults = [
    ...unknownNames(given),
    ...(parsed.success ? [...openToAll(parsed.data), ...unfitForProduction(parsed.data)] : faultsOf(parsed.error)),
  ];
  if (!parsed.success || faults.length > 0) throw new BadConfiguration(faults);
  return toConfig(parsed.data);
}

/** What a setting is for, in one sentence without its full stop. */
export function meaningOf(name: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = Env.shape;
  return shape[name]?.description ?? '';
}

function toConfig(env: Env): Config {
  return {
    environment: env.NODE_ENV,
    production: env.NODE_ENV === 'production',
    http: {
      host: env.HOST,
      port: env.PORT,
      publicUrl: env.PUBLIC_URL ?? `http://${env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${env.PORT}`,
      trustedProxies: env.TRUSTED_PROXIES,
      drainMs: (env.DRAIN_SECONDS ?? 0) * 1_000,
    },
    metrics: env.METRICS_AT === undefined ? null : { ...env.METRICS_AT, password: secretOrNull(env.METRICS_PASSWORD) },
    database: { url: new Secret(env.DATABASE_URL), ownerUrl: secretOrNull(env.DATABASE_OWNER_URL) },
    queue: { url: new Secret(env.QUEUE_URL ?? env.DATABASE_OWNER_URL ?? env.DATABASE_URL) },
    search: { url: env.MEILI_URL ?? null, key: secretOrNull(env.MEILI_KEY) },
    keys: {
      master: new Secret(env.MASTER_KEY[0]),
      older: env.MASTER_KEY.slice(1).map((key) => new Secret(key)),
      pepper: new Secret(env.TOKEN_PEPPER),
    },
    log: { level: env.LOG_LEVEL },
    contactUrl: env.CONTACT_URL ?? null,
    mail: {
      smtp: env.SMTP_URL === undefined ? null : { url: new Secret(env.SMTP_URL.url), from: env.SMTP_URL.from },
      alertsTo: env.SMTP_URL?.alerts ?? null,
    },
    dataFolder: env.PORCHLIGHT_DATA,
    demo: env.PORCHLIGHT_DEMO ?? null,
    startsAt: env.PORCHLIGHT_NOW ?? null,
    testOrigins: env.PORCHLIGHT_TEST_ORIGINS.map((origin) => origin.toLowerCase()),
    testRestMs: env.PORCHLIGHT_TEST_REST_MS ?? null,
    testLockMs: env.PORCHLIGHT_TEST_LOCK_MS ?? null,
  };
}

function secretOrNull(text: string | undefined): Secret | null {
  return text === undefined ? null : new Secret(text);
}

function faultsOf(error: z.ZodError): readonly ConfigurationFault[] {
  return error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '');
    const missing = issue.code === 'invalid_type';
    return { name, fault: missing ? 'is not set' : issue.message, meaning: meaningOf(name) };
  });
}

/** A misspelt setting of ours would otherwise be believed to work. */
function unknownNames(given: Readonly<Record<string, unknown>>): readonly ConfigurationFault[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('PORCHLIGHT_') && !(name in Env.shape))
    .map((name) => ({ name, fault: 'is not a setting', meaning: 'See .env.example for the names' }));
}

/** Figures are for whoever watches, not for whoever finds the port. */
function openToAll(env: Env): readonly ConfigurationFault[] {
  if (env.METRICS_AT === undefined || env.METRICS_PASSWORD !== undefined) return [];
  if (['127.0.0.1', '[::1]', 'localhost'].includes(env.METRICS_AT.host)) return [];
  const name = 'METRICS_PASSWORD';
  return [{ name, fault: 'must be set when METRICS_AT is not loopback', meaning: meaningOf(name) }];
}

function unfitForProduction(env: Env): readonly ConfigurationFault[] {
  if (env.NODE_ENV !== 'production') return [];
  const trials: readonly (readonly [keyof Env, boolean])[] = [
    ['PORCHLIGHT_TEST_ORIGINS', env.PORCHLIGHT_TEST_ORIGINS.length > 0],
    ['PORCHLIGHT_TEST_REST_MS', env.PORCHLIGHT_TEST_REST_MS !== undefined],
    ['PORCHLIGHT_TEST_LOCK_MS', env.PORCHLIGHT_TEST_LOCK_MS !== undefined],
    ['PORCHLIGHT_NOW', env.PORCHLIGHT_NOW !== undefined],
    ['PORCHLIGHT_DEMO', env.PORCHLIGHT_DEMO === true],
  ];
  const faults = trials
    .filter(([, set]) => set)
    .map(([name]) => ({ name, fault: 'must not be set with NODE_ENV=production', meaning: meaningOf(name) }));
  const say = (name: keyof Env, fault: string): void => {
    faults.push({ name, fault, meaning: meaningOf(name) });
  };
  if (env.MASTER_KEY.some((key) => new Set(Buffer.from(key, 'base64')).size < 8))
    say('MASTER_KEY', 'is an example, not a random key');
  if (/example|change/iu.test(env.TOKEN_PEPPER)) say('TOKEN_PEPPER', 'is an example, not a random text');
  if (env.PUBLIC_URL === undefined) say('PUBLIC_URL', 'is not set');
  else if (env.PUBLIC_URL.startsWith('http:')) say('PUBLIC_URL', 'must start with https://');
  return faults;
}
