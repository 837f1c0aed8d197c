/**
 * Counts what an index is made like: the settings, and what is written of a gathering. Raise it with either, and every index that an
 * earlier edition made is built again beside itself, while it goes on answering.
 */
export const INDEX_EDITION = 1;
