import { describe, expect, it } from '@jest/globals';
import { textOf } from './files.js';

type Service = { readonly name: string; readonly text: string; readonly networks: readonly string[] };

const COMPOSE = textOf('docker/compose.yml');
const SERVICES = servicesOf(COMPOSE);
const DATA = ['postgres', 'redis', 'meilisearch'];

describe('the containers', () => {
  it('NET-13 that hold data can be reached from inside only, and reach nothing outside', () => {
    expect(COMPOSE).toMatch(/^networks:\n(?: {2}#.*\n)* {2}inside: \{ internal: true \}$/mu);
    for (const name of DATA) expect([name, networksOf(name)]).toEqual([name, ['inside']]);
  });

  it('NET-13 that may leave are the two that fetch, and no other', () => {
    const leaving = SERVICES.filter(({ networks }) => networks.some((network) => network !== 'inside'));
    expect(leaving.map(({ name }) => name).sort()).toEqual(['api', 'worker']);
    for (const { name, networks } of SERVICES) expect([name, networks.length > 0]).toEqual([name, true]);
  });

  it('NET-13 publish no port but that of the pages, and that one to this machine only', () => {
    const published = SERVICES.flatMap(({ name, text }) => {
      const ports = /^ {4}ports: (.+)$/mu.exec(text)?.[1];
      return ports === undefined ? [] : [[name, ports]];
    });
    expect(published).toEqual([['api', "['127.0.0.1:3000:3000']"]]);
  });

  it('NET-13 have no network, name or privilege of their host', () => {
    expect(COMPOSE).not.toMatch(/network_mode|extra_hosts|privileged|docker\.sock|host-gateway|cap_add|links:/u);
    for (const name of ['api', 'worker', 'migrate']) expect(textOfService(name)).toContain('<<: *porchlight');
    const ours = COMPOSE.slice(COMPOSE.indexOf('x-porchlight:'), COMPOSE.indexOf('\nservices:'));
    for (const line of ['read_only: true', 'cap_drop: [ALL]', "security_opt: ['no-new-privileges:true']"]) {
      expect(ours).toContain(line);
    }
  });

  it('NET-12 of ours run in production, where the guard cannot be opened', () => {
    expect(COMPOSE).toMatch(/^ {4}NODE_ENV: production$/mu);
    expect(COMPOSE).not.toMatch(/TEST_ORIGINS|ALLOW_PRIVATE/u);
  });
});

function networksOf(name: string): readonly string[] {
  return SERVICES.find((service) => service.name === name)?.networks ?? [];
}

function textOfService(name: string): string {
  return SERVICES.find((service) => service.name === name)?.text ?? '';
}

/** The services of a compose file as ours is written: two spaces a level, lists on one line. */
function servicesOf(text: string): readonly Service[] {
  const from = text.indexOf('\nservices:\n') + '\nservices:\n'.length;
  const part = text.slice(from, text.indexOf('\nnetworks:\n', from));
  return part.split(/^(?= {2}[a-z][\w-]*:$)/mu).flatMap((block) => {
    const name = /^ {2}([a-z][\w-]*):$/mu.exec(block)?.[1];
    const networks = /^ {4}networks: \[([^\]]+)\]$/mu.exec(block)?.[1] ?? '';
    return name === undefined
      ? []
      : [
          {
            name,
            text: block,
            networks: networks
              .split(',')
              .map((one) => one.trim())
              .filter((one) => one !== ''),
          },
        ];
  });
}
