import type { Cost, ListingStatus } from '#libs/domain';
import { propertiesOf, propertyOf, splitText, unescapeText } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import type { Platform } from './platform.js';

/** TEXT of a property, unescaped and trimmed; empty when it is not there. */
export function textOf(event: IcalComponent, name: string): string {
  return unescapeText(propertyOf(event, name)?.value ?? '').trim();
}

/** STATUS (RFC 5545 §3.8.1.11). */
export function statusOf(event: IcalComponent): ListingStatus {
  const status = propertyOf(event, 'STATUS')?.value.trim().toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'cancelled';
  return status === 'TENTATIVE' ? 'unconfirmed' : 'scheduled';
}

const NONE: readonly string[] = [];

/** CATEGORIES, once each. Outlook's colours ("Red category") are somebody's private filing. */
export function categoriesOf(event: IcalComponent): readonly string[] {
  const properties = propertiesOf(event, 'CATEGORIES');
  if (properties.length === 0) return NONE;
  const all = properties.flatMap((property) => splitText(property.value));
  const named = all.map((item) => item.trim()).filter((item) => item !== '' && !/^\w{3,8} category$/i.test(item));
  return [...new Set(named)];
}

/** Page of the event. CivicPlus and Luma put it into the description and something else, or nothing, into URL. */
export function urlOf(event: IcalComponent, platform: Platform, description: string): string | null {
  const own = httpAddress(textOf(event, 'URL'));
  const inText = platform === 'civicplus' || platform === 'luma' ? firstLink(description) : null;
  return inText ?? own;
}

/** A picture's address: IMAGE (RFC 7986), an ATTACH of an image type, or what WordPress plugins write. */
export function imageOf(event: IcalComponent): string | null {
  const standard = propertyOf(event, 'IMAGE')?.value;
  const attached = propertiesOf(event, 'ATTACH').find((property) => {
    const type = property.params.get('FMTTYPE') ?? '';
    return /^image\//iu.test(type) || /\.(?:png|jpe?g|gif|webp)(?:\?|$)/iu.test(property.value);
  })?.value;
  return httpAddress(standard ?? '') ?? httpAddress(attached ?? '') ?? firstLink(textOf(event, 'X-WP-IMAGES-URL'));
}

const NOBODY = { name: null, url: null };

/**
 * ORGANIZER's CN as a name, unless it is an e-mail address; its address only where it is a web page. LibCal names the member of
 * staff who typed the event in, which is nobody's business.
 */
export function organizerOf(
  event: IcalComponent,
  platform: Platform,
): { readonly name: string | null; readonly url: string | null } {
  const organizer = propertyOf(event, 'ORGANIZER');
  if (organizer === null) return NOBODY;
  const name = unescapeText(organizer.params.get('CN') ?? '').trim();
  return {
    name: name === '' || name.includes('@') || platform === 'libcal' ? null : name,
    url: httpAddress(organizer.value),
  };
}

/** X-COST of the WordPress calendars. A bare `$` names no currency. */
export function costOf(event: IcalComponent): Cost | null {
  const text = textOf(event, 'X-COST');
  if (text === '') return null;
  if (/^(?:free|[£$€]?0(?:[.,]00)?)$/iu.test(text)) {
    return { kind: 'free', min: null, max: null, currency: null, assumed: false };
  }
  const match = /^([£$€])\s?(\d{1,5}(?:\.\d\d)?)$/u.exec(text);
  if (!match) return null;
  const amount = Number(match[2]);
  const currency = match[1] === '£' ? 'GBP' : match[1] === '€' ? 'EUR' : null;
  return { kind: 'fixed', min: amount, max: amount, currency, assumed: false };
}

/** The text as a web address, or null. */
export function httpAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s<>"]{3,2000}$/iu.test(address) ? address : null;
}

function firstLink(text: string): string | null {
  return /https?:\/\/[^\s<>"';,)\]]{3,1000}/iu.exec(text)?.[0] ?? null;
}
