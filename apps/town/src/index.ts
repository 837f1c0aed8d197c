export { seedTown, TOWN_ACCOUNTS } from './seed.js';
export { startTown, type Town } from './server.js';
export { townSources, type TownSource } from './sources.js';
