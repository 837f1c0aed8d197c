export * from './embedded/free-port.js';
export * from './embedded/postgres.js';
export * from './embedded/postgres-cluster.js';
export * from './server-failed.js';
