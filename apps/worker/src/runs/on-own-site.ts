import { canParseUrl, type Absences, type OwnPage } from '#libs/domain';
import { isSameSite } from '#libs/fetch';

/** Only pages of the source's own site speak for it: an event that is listed from elsewhere is not the source's to take back. */
export function onOwnSite(absences: Absences): Absences {
  const isOwn = ({ url }: OwnPage): boolean => isOwnPage(url, absences.sourceUrl);
  const { absent, witness } = absences;
  return { ...absences, absent: absent.filter(isOwn), witness: witness !== null && isOwn(witness) ? witness : null };
}

/** The first page of a site is the page of no event, nor is the list itself. */
function isOwnPage(page: string, source: string): boolean {
  if (!canParseUrl(page) || !canParseUrl(source) || page === source) return false;
  const [url, from] = [new URL(page), new URL(source)];
  if (url.pathname === '/' && url.search === '') return false;
  return url.host === from.host || isSameSite(url.href, from.href);
}
