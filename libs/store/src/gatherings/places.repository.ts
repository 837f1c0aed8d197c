import type { DataSource } from 'typeorm';
import type { Zone } from '#libs/domain';
import { row, rows } from '../database/sql.js';

/** A part of a town that gatherings are in: large enough to say where somebody sets out from without saying where they live. */
export type Area = { readonly id: string; readonly label: string; readonly lat: number; readonly lon: number };

/** Where and when this catalogue is, as its own rows tell. */
export class PlacesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Towns, and their postcode districts where addresses name them, with the middle of what is there. */
  async areas(): Promise<readonly Area[]> {
    return rows(this.dataSource, AREAS);
  }

  /** The zone that most sources are in; `UTC` while there is none. */
  async zone(): Promise<Zone> {
    const found = await row<{ zone: Zone }>(
      this.dataSource,
      'SELECT zone FROM source GROUP BY zone ORDER BY count(*) DESC, zone LIMIT 1',
    );
    return found?.zone ?? 'UTC';
  }
}

// The first half of a British postcode: thousands of people. Its middle is told by what sources placed there themselves.
const AREAS = `
  WITH place AS (
    SELECT lat, lon,
      trim(locality) AS town,
      CASE WHEN record->'venue'->'geo'->>'from' IS NULL
        THEN substring(upper(postal_code) FROM '^([A-Z]{1,2}[0-9][A-Z0-9]?)\\s') END AS district
    FROM gathering WHERE listed AND lat IS NOT NULL AND locality <> ''
  )
  SELECT lower(town || coalesce('-' || district, '')) AS id, town || coalesce(' ' || district, '') AS label,
    round(avg(lat)::numeric, 3)::float8 AS lat, round(avg(lon)::numeric, 3)::float8 AS lon
  FROM place GROUP BY town, district ORDER BY count(*) DESC, 2 LIMIT 200`;
