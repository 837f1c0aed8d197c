import type { Command } from './command.js';

export type Entry = { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> };

/** Every command. Each is loaded only when it is called, so that the pure ones start fast and never load a server. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'up',
    summary: 'run everything here: pages, jobs, database and search',
    load: async () => (await import('./commands/up.js')).up,
  },
  {
    name: 'extract',
    summary: 'bytes in, listings out',
    load: async () => (await import('./commands/extract.js')).extract,
  },
  {
    name: 'annotate',
    summary: 'text in, claims about the gathering out',
    load: async () => (await import('./commands/annotate.js')).annotateCommand,
  },
  {
    name: 'match',
    summary: 'a person’s needs and some gatherings in, what fits out',
    load: async () => (await import('./commands/match.js')).matchCommand,
  },
  {
    name: 'probe',
    summary: 'say which importer reads an address or a file, and what it finds',
    load: async () => (await import('./commands/probe.js')).probe,
  },
  {
    name: 'source',
    summary: 'add a source, list them, or check one now',
    load: async () => (await import('./commands/source.js')).source,
  },
  {
    name: 'dead-letters',
    summary: 'list the jobs that failed for good, try them again, or forget them',
    load: async () => (await import('./commands/dead-letters.js')).deadLetters,
  },
  {
    name: 'import',
    summary: 'take one file or address in once, without making it a source',
    load: async () => (await import('./commands/import.js')).importCommand,
  },
  {
    name: 'account',
    summary: 'make an account, or give one a new password',
    load: async () => (await import('./commands/account.js')).account,
  },
  {
    name: 'reindex',
    summary: 'build the search index again from the database',
    load: async () => (await import('./commands/reindex.js')).reindex,
  },
  {
    name: 'migrate',
    summary: 'bring the database to its present shape',
    load: async () => (await import('./commands/migrate.js')).migrate,
  },
  {
    name: 'doctor',
    summary: 'one sentence about each part: is it well?',
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  {
    name: 'importer:new',
    summary: 'make the folder of a new importer from an answer of its platform',
    load: async () => (await import('./commands/importer-new.js')).importerNew,
  },
  {
    name: 'capture',
    summary: 'make a case for an importer from a real answer, with nobody left in it',
    load: async () => (await import('./commands/capture.js')).capture,
  },
  {
    name: 'golden:update',
    summary: 'write the expected results of the importers’ cases anew',
    load: async () => (await import('./commands/golden-update.js')).goldenUpdate,
  },
];
