/** Who waits for a job: a person at a page, nobody in particular, or a source that has failed before and must hold up no other. */
export type Lane = 'now' | 'usual' | 'later';

/** As BullMQ counts: nothing goes first, then the smaller number. */
export const PRIORITY: Readonly<Record<Lane, number>> = { now: 0, usual: 10, later: 20 };
