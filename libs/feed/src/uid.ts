import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant } from '#libs/domain';

/**
 * The UID of one date in one feed: stable for as long as the feed lives, and useless for finding the event or for joining
 * two people's calendars. The source's own UID never leaves.
 */
export function uidFor(secret: Uint8Array, gatheringId: string, start: Instant): string {
  return `${bytesToHex(hmac(sha256, secret, utf8ToBytes(`${gatheringId}\n${start}`))).slice(0, 32)}@calendar`;
}
