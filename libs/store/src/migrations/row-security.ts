/** Statements that put a table under forced row security, with one policy for reading and writing. */
export function rowSecurity(table: string, visible: string): readonly string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_scope ON ${table} FOR ALL USING (${visible}) WITH CHECK (${visible})`,
  ];
}
