import { DAY_MS, epochMs, type Gathering, type Instant } from '#libs/domain';
import { formatAgo, Notice } from '#libs/ui';

const STALE_DAYS = 10;

/** Whether it goes ahead as far as we know, and how fresh that is: a first trip for nothing costs a lot. */
export function IsItOn({ gathering, now }: { readonly gathering: Gathering; readonly now: Instant }) {
  const { status, lastConfirmed } = gathering;
  if (status === 'cancelled')
    return (
      <Notice tone="stop" title="Cancelled">
        The host has said that this does not go ahead.
      </Notice>
    );
  if (status === 'postponed')
    return (
      <Notice tone="warn" title="Put off">
        The host has put this off. A new date is not known.
      </Notice>
    );
  if (!lastConfirmed)
    return <Notice tone="warn">We do not know if this is still on. Check with the host before you travel.</Notice>;
  const stale = epochMs(now) - epochMs(lastConfirmed) > STALE_DAYS * DAY_MS;
  if (stale) {
    return (
      <Notice tone="warn">
        Last confirmed {formatAgo(lastConfirmed, now)}. Check with the host before you travel.
      </Notice>
    );
  }
  return <Notice>As far as we know this is on. Confirmed {formatAgo(lastConfirmed, now)}.</Notice>;
}
