import { canParseUrl } from '#libs/domain';
import type { LinkOutFacts } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';

type Written = { readonly facts: LinkOutFacts } | { readonly errors: readonly FieldError[] };

const LONGEST = 500;

const NEEDED: Readonly<Record<string, string>> = {
  organisation: 'Enter what it is called',
  about: 'Say in a sentence what it is',
  forWhom: 'Say who it is for',
  how: 'Say how to find a meeting',
  whyNotCopied: 'Say why we do not copy their list',
};

const PHONE = /^\+?[\d ()-]{3,30}$/u;

/** What a moderator wrote of an organisation, or what to put right. */
export function readLinkOut(form: FormValues): Written {
  const text = (name: string) => valueOf(form, name).trim();
  const [url, placeUrl, phone] = [text('url'), text('placeUrl'), text('phone')];
  const errors: readonly FieldError[] = [
    ...Object.entries(NEEDED).flatMap(([field, message]) => (text(field) === '' ? [{ field, message }] : [])),
    ...Object.keys(form).flatMap((field) =>
      text(field).length > LONGEST ? [{ field, message: `Use at most ${String(LONGEST)} characters` }] : [],
    ),
    ...(isHttps(url) ? [] : [{ field: 'url', message: 'Enter an address that starts with https://' }]),
    ...(placeUrl === '' || (isHttps(placeUrl) && placeUrl.includes('{place}'))
      ? []
      : [{ field: 'placeUrl', message: 'Enter an https:// address with {place} where the place goes' }]),
    ...(placeUrl === '' || !isHttps(url) || !isHttps(placeUrl) || new URL(placeUrl).host === new URL(url).host
      ? []
      : [{ field: 'placeUrl', message: 'Enter an address on the same site as the other one' }]),
    ...(phone === '' || PHONE.test(phone) ? [] : [{ field: 'phone', message: 'Enter one phone number' }]),
  ];
  if (errors.length > 0) return { errors };
  return {
    facts: {
      organisation: text('organisation'),
      about: text('about'),
      forWhom: text('forWhom'),
      how: text('how'),
      url,
      placeUrl: placeUrl === '' ? null : placeUrl,
      phone: phone === '' ? null : phone,
      // It stands in the middle of a sentence of ours.
      whyNotCopied: text('whyNotCopied').replace(/\.$/u, ''),
      languages: text('languages')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    },
  };
}

/** The same as it stood in the form. */
export function linkOutForm({ languages, placeUrl, phone, ...facts }: LinkOutFacts): FormValues {
  return { ...facts, placeUrl: placeUrl ?? '', phone: phone ?? '', languages: languages.join(', ') };
}

function isHttps(text: string): boolean {
  if (!canParseUrl(text) || /\s/u.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
