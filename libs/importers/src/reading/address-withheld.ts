import type { Problem } from '#libs/domain';

/** The note that stands for the address of a refuge, or of a group that meets in one. */
export function addressWithheld(where: string): Problem {
  const message = 'This is for people who are safe because nobody knows where they are, so its address was left out.';
  return { code: 'address-withheld', message, where: where.slice(0, 200), severity: 'note' };
}
