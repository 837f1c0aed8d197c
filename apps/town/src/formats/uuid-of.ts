import { createHash } from 'node:crypto';

/** A name that nobody else has and that is the same tomorrow. */
export function uuidOf(slug: string, id: number): string {
  const hex = createHash('sha256').update(`${slug} ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
