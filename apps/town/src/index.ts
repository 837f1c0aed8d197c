export { startTown, type Town } from './server.js';
export { townSources, type TownSource } from './sources.js';
