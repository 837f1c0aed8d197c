import { SourceEntity } from '../sources/source.entity.js';

/** Every entity, by name: nothing is found by scanning folders. */
export const ENTITIES = [SourceEntity] as const;
