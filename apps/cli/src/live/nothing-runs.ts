import { PorchlightError } from '#libs/domain';

/** The command needs a database, and there is none to reach. */
export class NothingRuns extends PorchlightError {
  readonly code = 'cli.nothing-runs';
  readonly retry = 'never';

  constructor(folder: string) {
    super(
      `No Porchlight runs on the data in ${folder}. Start it with "npm start", or set DATABASE_URL and MASTER_KEY.`,
    );
  }
}
