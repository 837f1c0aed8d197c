import type { Keyring } from '#libs/store';
import { type LockedWay, withoutMark } from '#libs/fetch';

const MARK_LENGTH = 12;

/**
 * The address of a way as a source has it. Two calendars of one service may differ in their keys only, so the key leaves a mark
 * behind `#`, where nothing is sent: the same for the same key, and of no use to open anything.
 */
export function storedAddress({ url, key }: Pick<LockedWay, 'url' | 'key'>, keyring: Keyring): string {
  return key === null ? url : `${withoutMark(url)}#${keyring.tokenHash(key).slice(0, MARK_LENGTH)}`;
}
