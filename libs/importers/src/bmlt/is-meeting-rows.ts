/** Whether bytes begin as a BMLT answer or a line of the daily export does. */
export function isMeetingRows(text: string | null): boolean {
  const head = text?.slice(0, 200_000) ?? '';
  return /^\s*[[{]/u.test(head) && /"id_bigint"\s*:/u.test(head) && /"weekday_tinyint"\s*:/u.test(head);
}
