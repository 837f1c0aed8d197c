import { SourceId, type Source } from '#libs/domain';
import { SourceEntity } from './source.entity.js';

/** A source not yet stored: what it is named, where it is and how it is read; the rest has careful defaults. */
export type NewSource = Pick<Source, 'name' | 'importer' | 'url' | 'zone' | 'nextFetchAt'> &
  Partial<Omit<Source, 'id' | 'name' | 'importer' | 'url' | 'zone' | 'nextFetchAt'>>;

export function toDomain(row: SourceEntity): Source {
  return {
    id: SourceId.parse(row.id),
    name: row.name,
    importer: row.importer,
    url: row.url,
    zone: row.zone,
    language: row.language,
    hostName: row.hostName,
    hostKind: row.hostKind,
    defaultVenue: row.defaultVenue,
    options: row.options,
    state: row.state,
    allowHttp: row.allowHttp,
    nextFetchAt: row.nextFetchAt,
  };
}

export function toRow(source: NewSource): SourceEntity {
  return Object.assign(new SourceEntity(), {
    name: source.name,
    importer: source.importer,
    url: source.url,
    host: new URL(source.url).host,
    zone: source.zone,
    language: source.language ?? null,
    hostName: source.hostName ?? null,
    hostKind: source.hostKind ?? 'other',
    defaultVenue: source.defaultVenue ?? null,
    options: source.options ?? {},
    state: source.state ?? 'proposed',
    allowHttp: source.allowHttp ?? false,
    nextFetchAt: source.nextFetchAt,
  });
}
