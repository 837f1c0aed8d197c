import pg from 'pg';

/**
 * A connection whose end does not end the process. pg tells its listeners when a connection breaks, and of a borrowed one nobody listens
 * (BullMQ 6.7 borrows one while it migrates, and for each transaction); an emitter without a listener throws. Nothing is lost by
 * listening here: what was being asked fails where it was asked, and a pool tells of those that wait in it.
 */
export class SturdyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
