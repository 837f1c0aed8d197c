import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;
type Value = string | boolean | (string | boolean)[] | undefined;

/** A command line, read: what stands alone, and what was named. */
export type Given = { readonly positionals: readonly string[]; readonly options: Readonly<Record<string, Value>> };

/** The world as a command sees it, so that a test can be one. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The one document, on standard output. */
  readonly print: (text: string) => void;
  /** Everything else, on standard error. */
  readonly say: (sentence: string) => void;
};

export type Command = {
  /** What `porchlight <command> --help` prints. */
  readonly help: string;
  readonly options: Options;
  /** Does it and gives the exit code. Throws PorchlightErrors, which become one sentence and a code. */
  readonly run: (given: Given, world: World) => Promise<number>;
};
