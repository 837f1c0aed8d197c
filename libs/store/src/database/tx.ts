import type { DataSource, EntityManager } from 'typeorm';

declare const opaque: unique symbol;

/** One open transaction, to be handed on and not looked into. */
export type Tx = { readonly [opaque]: 'transaction' };

/** Runs `work` in one transaction: all of it is kept, or none. */
export function inTransaction<T>(dataSource: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  return dataSource.transaction((manager) => work(manager as unknown as Tx));
}

/** The runner inside a {@link Tx}, or the pool without one. For repositories only. */
export function runnerOf(dataSource: DataSource, tx: Tx | undefined): DataSource | EntityManager {
  return tx === undefined ? dataSource : (tx as unknown as EntityManager);
}
