import { z } from 'zod';
import * as value from './env-values.js';

/**
 * Every setting, by its name in the environment and in the order of `.env.example`. What can differ per source is a row, what
 * has a right answer is a constant: a setting is what only the one who runs it can know.
 */
export const Env = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development')
    .describe('How careful to be: production refuses every convenience meant for trying and testing'),
  HOST: z.string().default('127.0.0.1').describe('The network address the pages are served on; 0.0.0.0 in a container'),
  PORT: value.port
    .default(3000)
    .describe('The port the pages are served on; "npm start" takes a free one if it is in use'),
  PUBLIC_URL: value.webUrl
    .optional()
    .describe('The address people reach it by, used in shared links and calendar links'),
  TRUSTED_PROXIES: value.networks
    .default([])
    .describe('Reverse proxies whose word about the visitor’s address is believed, as addresses or networks'),
  DRAIN_SECONDS: value.count
    .optional()
    .describe(
      'For how many seconds the pages go on answering after they were asked to end, until a proxy sends visitors elsewhere',
    ),
  METRICS_AT: value.hostAndPort
    .optional()
    .describe(
      'Where the pages serve figures for Prometheus, as host:port, at /metrics; a worker takes the next port. Anything but loopback needs the password',
    ),
  METRICS_PASSWORD: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('What a watcher sends as its password to read the figures'),
  DATABASE_URL: value.postgresUrl.describe('Postgres as the application sees it, subject to row security'),
  DATABASE_OWNER_URL: value.postgresUrl
    .optional()
    .describe('Postgres as the owner of the tables, used for migrations only'),
  QUEUE_URL: value.queueUrl
    .optional()
    .describe('Where jobs wait: redis:// for several workers, postgres:// otherwise; the owner’s database when empty'),
  MEILI_URL: value.webUrl
    .optional()
    .describe('The search server; without it Postgres searches, more slowly and with less forgiveness'),
  MEILI_KEY: z.string().min(16, 'must have at least 16 characters').optional().describe('The key of the search server'),
  MASTER_KEY: value.keys.describe(
    'Encrypts what is kept about clients: 32 random bytes in base64; losing it loses them. Older ones may follow after commas: they are read with and never written with',
  ),
  TOKEN_PEPPER: z
    .string()
    .min(24, 'must have at least 24 characters')
    .describe('Mixed into the hashes of links and sessions, so that a stolen table opens nothing'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a level such as info or debug')
    .default('info')
    .describe('How much is logged'),
  CONTACT_URL: value.contactUrl
    .optional()
    .describe('Where a webmaster can complain; it is sent with every request to a source'),
  SMTP_URL: value.smtpUrl
    .optional()
    .describe(
      'The mail server, with ?from= the address that mails come from, and &alerts= who is told of sources while there is no moderator; without it mails are only shown to moderators',
    ),
  PORCHLIGHT_DATA: z.string().default('.porchlight').describe('The folder for the data of "npm start"'),
  PORCHLIGHT_DEMO: value.onOff
    .optional()
    .describe('Whether "npm start" runs the demonstration town; it does on an empty data folder unless this is off'),
  PORCHLIGHT_NOW: value.instant
    .optional()
    .describe('The instant to believe it is at start, for trials with old calendars; time runs on from there'),
  PORCHLIGHT_TEST_ORIGINS: value.origins
    .default([])
    .describe('Sources on this machine that may be fetched all the same, as host:port, for demonstrations and tests'),
  PORCHLIGHT_TEST_REST_MS: value.count
    .optional()
    .describe('How many milliseconds those sources rest between two requests; five seconds as everywhere when not set'),
  PORCHLIGHT_TEST_LOCK_MS: value.count
    .optional()
    .describe('After how many milliseconds of silence a worker’s job is given to another; half a minute when not set'),
});
export type Env = z.infer<typeof Env>;

/** The settings that are kept secret: each can also be given as `<NAME>_FILE`, the path of a file that holds it. */
export const SECRET_SETTINGS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'QUEUE_URL',
  'MEILI_KEY',
  'METRICS_PASSWORD',
  'MASTER_KEY',
  'TOKEN_PEPPER',
  'SMTP_URL',
] as const satisfies readonly (keyof Env)[];
