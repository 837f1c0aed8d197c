import type { Instant } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { buttonClass, ExtLink, formatAgo, listWords, safeUrl, Text } from '#libs/ui';
import { withPlace } from './with-place.js';

type Props = {
  readonly linkOut: LinkOut;
  /** The area that the person chose; null when they chose none: nothing is filled in for them. */
  readonly place: string | null;
  readonly now: Instant;
};

/** An organisation that keeps its own list: what it is, and the way there. Whether it fits is not ours to say. */
export function LinkOutCard({ linkOut, place, now }: Props) {
  const { organisation, about, forWhom, how, url, phone, whyNotCopied, languages, checkedAt } = linkOut;
  const filledIn = withPlace(linkOut.placeUrl, place);
  return (
    <li class="card stack stack--close">
      <h3 class="card__title">
        <Text>{organisation}</Text>
      </h3>
      <p>
        <Text>{about}</Text>
      </p>
      <p>
        For: <Text>{forWhom}</Text>
      </p>
      <p>
        <Text>{how}</Text>
      </p>
      <p>
        <ExtLink href={url} class={buttonClass('second')} ours>
          Look at their list
        </ExtLink>{' '}
        <span class="host">{safeUrl(url)?.hostname}</span>
      </p>
      {filledIn !== null && (
        <p>
          <ExtLink href={filledIn} ours>
            Look at it with “<Text>{place ?? ''}</Text>” filled in
          </ExtLink>{' '}
          <span class="quiet small">Their site is then told this place.</span>
        </p>
      )}
      {phone !== null && (
        <p>
          Phone: <ExtLink href={`tel:${phone.replaceAll(/[^+\d]/gu, '')}`}>{phone}</ExtLink>
        </p>
      )}
      <p class="quiet small">
        {languages.length > 0 && (
          <>
            In <Text>{listWords(languages)}</Text>.{' '}
          </>
        )}
        We do not copy their list, because <Text>{whyNotCopied}</Text>. We last opened this link{' '}
        {formatAgo(checkedAt, now)}.
      </p>
    </li>
  );
}
