import { Absences1764000021000 } from './absences.migration.js';
import { Accounts1764000003000 } from './accounts.migration.js';
import { Checks1764000016000 } from './checks.migration.js';
import { ClientData1764000004000 } from './client-data.migration.js';
import { DateMoves1764000007000 } from './date-moves.migration.js';
import { DeadLetters1764000015000 } from './dead-letters.migration.js';
import { Duplicates1764000017000 } from './duplicates.migration.js';
import { Facts1764000013000 } from './facts.migration.js';
import { Fetching1764000010100 } from './fetching.migration.js';
import { Gatherings1764000002000 } from './gatherings.migration.js';
import { IndexChecks1764000012000 } from './index-checks.migration.js';
import { LinkOuts1764000010000 } from './link-outs.migration.js';
import { ListChanges1764000006000 } from './list-changes.migration.js';
import { Mail1764000020000 } from './mail.migration.js';
import { Runs1764000008000 } from './runs.migration.js';
import { SaidAgain1764000019000 } from './said-again.migration.js';
import { SearchIndex1764000014000 } from './search-index.migration.js';
import { Silence1764000011000 } from './silence.migration.js';
import { SilenceFilled1764000018000 } from './silence-filled.migration.js';
import { Sources1764000001000 } from './sources.migration.js';
import { Submissions1764000005000 } from './submissions.migration.js';
import { Uploads1764000009000 } from './uploads.migration.js';

/** In the order they are applied. A released one is never edited. */
export const MIGRATIONS = [
  Sources1764000001000,
  Gatherings1764000002000,
  Accounts1764000003000,
  ClientData1764000004000,
  Submissions1764000005000,
  ListChanges1764000006000,
  DateMoves1764000007000,
  Runs1764000008000,
  Uploads1764000009000,
  LinkOuts1764000010000,
  Fetching1764000010100,
  Silence1764000011000,
  IndexChecks1764000012000,
  Facts1764000013000,
  SearchIndex1764000014000,
  DeadLetters1764000015000,
  Checks1764000016000,
  Duplicates1764000017000,
  SilenceFilled1764000018000,
  SaidAgain1764000019000,
  Mail1764000020000,
  Absences1764000021000,
] as const;
