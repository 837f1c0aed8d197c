import { z } from 'zod';
import { HostKind, SEARCH_FILTERS } from '#libs/domain';
import { FIND_WHENS, type FindQuery } from './find-query.js';

const one = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? (value[0] ?? '') : value));
const many = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));

/** A search as it stands in the address. What cannot be meant is left out rather than refused: addresses get shared and cut. */
export const FindParameters = z
  .object({
    q: one.default(''),
    area: one.default(''),
    place: one.default(''),
    when: one.pipe(z.enum(FIND_WHENS)).catch('month').default('month'),
    kind: one
      .pipe(HostKind.or(z.literal('')))
      .catch('')
      .default(''),
    filter: many.default([]),
    page: one.transform(Number).pipe(z.number().int().min(1).max(500)).catch(1).default(1),
  })
  .transform(({ q, area, place, when, kind, filter, page }): FindQuery => {
    return {
      text: q.trim().slice(0, 200),
      area: area.slice(0, 100),
      place: place.trim().slice(0, 100),
      when,
      kind,
      filters: SEARCH_FILTERS.filter((known) => filter.includes(known)),
      page,
    };
  });
export type FindParameters = z.infer<typeof FindParameters>;
