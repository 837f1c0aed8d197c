import { SubmissionEntity } from '../submissions/submission.entity.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { ClientEntity } from '../clients/client.entity.js';
import { LinkOutEntity } from '../link-outs/link-out.entity.js';
import { ShortlistItemEntity } from '../shortlists/shortlist-item.entity.js';
import { SourceEntity } from '../sources/source.entity.js';

/** Every entity, by name: nothing is found by scanning folders. */
export const ENTITIES = [
  SourceEntity,
  AccountEntity,
  ClientEntity,
  ShortlistItemEntity,
  SubmissionEntity,
  LinkOutEntity,
] as const;
