import pg from 'pg';

/** The shape of a database and a digest of what its tables hold, one line a thing, in order. */
export async function shapeOf(superuserUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(superuserUrl), { pathname: '/porchlight' }).toString(),
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(SHAPE);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

const SHAPE = `
  SELECT line FROM (
    SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'invalid index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid
    UNION ALL SELECT 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') FROM pg_policies
    UNION ALL SELECT 'migration ' || name FROM migration
    UNION ALL SELECT 'listings ' || state || ' ' || (begins_at IS NULL) || ' ' || count(*) FROM listing GROUP BY state, begins_at IS NULL
    UNION ALL SELECT 'gatherings ' || count(*) FROM gathering
    UNION ALL SELECT 'dates ' || count(*) FROM occurrence
  ) AS lines ORDER BY line`;
