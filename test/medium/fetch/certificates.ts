import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Certificate = { readonly key: string; readonly cert: string };

/** An authority of our own, that a process can be told to trust by the path of its certificate. */
export type Authority = {
  readonly path: string;
  /** A certificate for a name; `days` from now, so that one of yesterday is expired. */
  readonly sign: (name: string, days?: number) => Certificate;
  /** One that nobody signed but itself. */
  readonly alone: (name: string) => Certificate;
  readonly remove: () => void;
};

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Null on a machine without openssl. */
export function anAuthority(): Authority | null {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-certificates-'));
  const at = (file: string): string => join(folder, file);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
  };
  const read = (key: string, cert: string): Certificate => ({
    key: readFileSync(at(key), 'utf8'),
    cert: readFileSync(at(cert), 'utf8'),
  });
  try {
    openssl('req', '-x509', ...KEY, '-days', '2', '-subj', '/CN=Tests', '-keyout', 'ca.key', '-out', 'ca.pem');
  } catch (missing) {
    rmSync(folder, { recursive: true });
    if ((missing as { code?: unknown }).code !== 'ENOENT') throw missing;
    return null;
  }
  return {
    path: at('ca.pem'),
    sign: (name, days = 2) => {
      const names = ['-subj', '/CN=site', '-addext', `subjectAltName=DNS:${name}`];
      openssl('req', '-new', ...KEY, ...names, '-keyout', 'site.key', '-out', 'site.csr');
      const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', String(days), '-copy_extensions', 'copy'];
      openssl('x509', '-req', '-in', 'site.csr', ...by, '-out', 'site.pem');
      return read('site.key', 'site.pem');
    },
    alone: (name) => {
      const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
      openssl('req', '-x509', ...KEY, '-days', '2', ...names, '-keyout', 'alone.key', '-out', 'alone.pem');
      return read('alone.key', 'alone.pem');
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
