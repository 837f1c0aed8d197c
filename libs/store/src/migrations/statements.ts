import type { QueryRunner } from 'typeorm';

/** Runs statements in their order. */
export async function run(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await queryRunner.query(statement);
}

/** A check that a text column holds one of the values that the domain allows. */
export function oneOf(column: string, values: readonly string[]): string {
  return `CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`;
}
