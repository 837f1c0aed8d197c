/** What the application's role may do, said again after every migration. Rows are narrowed further by row security. */
export const GRANTS: readonly string[] = [
  'GRANT USAGE ON SCHEMA public TO porchlight_app',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO porchlight_app',
  'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO porchlight_app',
  'REVOKE ALL ON migration FROM porchlight_app',
  // Append only: nobody rewrites who did what.
  'REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM porchlight_app',
];
