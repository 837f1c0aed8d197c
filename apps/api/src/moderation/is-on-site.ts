import { bareHost } from '#libs/fetch';

/** Whether two addresses are on one host, or one of them on a host under the other's: worth a look, no more. */
export function isOnSite(url: string, other: string): boolean {
  const [one, two] = [bareHost(url), bareHost(other)];
  if (one === '' || two === '') return false;
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}
