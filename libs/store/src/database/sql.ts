import type { DataSource, EntityManager } from 'typeorm';

/** Anything that runs SQL: the pool, or one transaction. */
export type Runner = Pick<DataSource, 'query'> | Pick<EntityManager, 'query'>;

/** One transaction, with the connection that it is on. */
export type Transaction = Pick<EntityManager, 'query' | 'queryRunner'>;

/** Runs one statement and gives its rows (those of `RETURNING` for a change). */
export async function rows<R>(runner: Runner, sql: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
  const answer: unknown = await runner.query(sql, [...parameters]);
  // The driver answers UPDATE and DELETE with [rows, count] and everything else with rows.
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number')
    return answer[0] as R[];
  return answer as R[];
}

/** The first row, or null. */
export async function row<R>(runner: Runner, sql: string, parameters: readonly unknown[] = []): Promise<R | null> {
  return (await rows<R>(runner, sql, parameters))[0] ?? null;
}

/** Runs one statement and gives how many rows it changed. */
export async function change(runner: Runner, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  const answer: unknown = await runner.query(sql, [...parameters]);
  return Array.isArray(answer) && typeof answer[1] === 'number' ? answer[1] : 0;
}
