import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { change, row } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import type { Keyring } from '../keyring/keyring.js';
import { KEEP_BODY } from '../snapshots/snapshots.sql.js';
import { FIND_UPLOAD, KEEP_UPLOAD, OPEN_UPLOAD, PURGE_UPLOADS } from './uploads.sql.js';

/** A file as it was sent. Nothing in it has been read. */
export type Upload = {
  readonly id: string;
  /** As the sender's browser named it. */
  readonly name: string;
  readonly contentType: string | null;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

/** Files that people send: kept for an hour, and longer while a moderator has to decide on them. Equal bytes are stored once. */
export class UploadsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** Gives the only way back to it: text that nobody can guess, of which we keep a hash. */
  async keep(file: Pick<Upload, 'name' | 'contentType' | 'bytes'>, now: Instant): Promise<string> {
    const handle = randomBytes(32).toString('base64url');
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const contentType = file.contentType === null ? null : toText(file.contentType);
    await this.dataSource.transaction(async (tx) => {
      await tx.query(KEEP_BODY, [sha256, Buffer.from(file.bytes)]);
      await tx.query(KEEP_UPLOAD, [this.keyring.tokenHash(handle), toText(file.name), contentType, sha256, now]);
    });
    return handle;
  }

  /** What its handle opens; null when that is unknown, or its hour is over. */
  async open(handle: string, now: Instant): Promise<Upload | null> {
    return row<Upload>(this.dataSource, OPEN_UPLOAD, [this.keyring.tokenHash(handle), now]);
  }

  async find(id: string): Promise<Upload | null> {
    return row<Upload>(this.dataSource, FIND_UPLOAD, [uuidOrNull(id)]);
  }

  /** Forgets what nobody waits for. The bytes go with the next purge of answers. */
  async purge(now: Instant): Promise<number> {
    return change(this.dataSource, PURGE_UPLOADS, [now]);
  }
}
