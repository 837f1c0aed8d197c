export const LIVE = 'SELECT stamp, edition, built_at AS "builtAt" FROM index_live';

export const BUILD = `
  SELECT stamp, edition, after, begun_at AS "begunAt", reached_at AS "reachedAt" FROM index_build`;

/** $1 stamp, $2 edition, $3 now. */
export const BEGIN = `
  INSERT INTO index_build (stamp, edition, begun_at, reached_at) VALUES ($1, $2, $3, $3)
  ON CONFLICT (single) DO UPDATE SET stamp = excluded.stamp, edition = excluded.edition, after = NULL,
    begun_at = excluded.begun_at, reached_at = excluded.reached_at`;

/** $1 stamp, $2 last id, $3 now. */
export const REACHED = 'UPDATE index_build SET after = $2, reached_at = $3 WHERE stamp = $1';

/** $1 stamp, $2 edition, $3 now. */
export const SET_LIVE = `
  INSERT INTO index_live (stamp, edition, built_at) VALUES ($1, $2, $3)
  ON CONFLICT (single) DO UPDATE SET stamp = excluded.stamp, edition = excluded.edition, built_at = excluded.built_at`;

export const END_BUILD = 'DELETE FROM index_build';
