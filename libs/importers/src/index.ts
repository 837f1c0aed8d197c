export * from './importer.js';
export * from './registry.js';
export { decode } from '#libs/extract';
