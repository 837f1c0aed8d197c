/** One format as its server defines it. `worldId` is empty where it has none. */
export type Format = {
  readonly key: string;
  readonly worldId: string;
  /** As the server names it, in its own language: two formats of one world id may differ ("full" and "partial" access). */
  readonly name: string;
  /** Whether the answer itself says so, rather than the original list. */
  readonly defined: boolean;
};
