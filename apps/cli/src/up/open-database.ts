import { prepareDatabase } from '#libs/store';

/**
 * Brings the database to its present shape and gives the address for the application. Without the owner's address there is
 * nothing to prepare with: somebody else does that.
 */
export async function openDatabase(
  ownerUrl: string | undefined,
  appUrl: string | undefined,
  appPassword: string,
  say: (sentence: string) => void,
): Promise<string> {
  if (ownerUrl === undefined || ownerUrl === '') return appUrl ?? '';
  const given = appUrl ? decodeURIComponent(new URL(appUrl).password) : appPassword;
  const prepared = await prepareDatabase({ ownerUrl, appPassword: given });
  if (prepared.migrations > 0) say('Brought the tables up to date.');
  return appUrl || prepared.appUrl;
}
