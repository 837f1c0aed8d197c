import type { SavedSecrets, Servers } from '#libs/platform';

type Environment = Readonly<Record<string, string | undefined>>;

/** An address that is only there to be checked with the rest before anything starts. */
const NOT_YET = 'postgres://127.0.0.1/porchlight';

/** The environment, completed with what the data folder keeps, so that all settings can be checked before anything starts. */
export function withSecrets(env: Environment, secrets: SavedSecrets | null): Environment {
  return {
    ...env,
    DATABASE_URL: env['DATABASE_URL'] || NOT_YET,
    MASTER_KEY: env['MASTER_KEY'] || (secrets?.masterKey ?? Buffer.alloc(32).toString('base64')),
    TOKEN_PEPPER: env['TOKEN_PEPPER'] || (secrets?.tokenPepper ?? '0'.repeat(24)),
  };
}

/** The environment with the addresses of the servers that run now. What the operator set stays as it is. */
export function withServers(
  env: Environment,
  found: {
    readonly servers: Servers;
    readonly appUrl: string;
    readonly port: number;
    readonly testOrigins: readonly string[];
    readonly town: boolean;
  },
): Environment {
  const { postgres, meilisearch } = found.servers;
  const origins = [env['PORCHLIGHT_TEST_ORIGINS'] ?? '', ...found.testOrigins].filter((origin) => origin !== '');
  return {
    ...env,
    PORT: String(found.port),
    DATABASE_URL: found.appUrl,
    DATABASE_OWNER_URL: env['DATABASE_OWNER_URL'] || postgres?.ownerUrl,
    MEILI_URL: env['MEILI_URL'] || meilisearch?.url,
    MEILI_KEY: env['MEILI_URL'] ? env['MEILI_KEY'] : meilisearch?.key,
    PORCHLIGHT_TEST_ORIGINS: origins.join(','),
    PORCHLIGHT_DEMO: found.town ? 'on' : 'off',
  };
}
