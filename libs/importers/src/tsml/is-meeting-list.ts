/** Whether bytes begin as a Meeting Guide list does: rows with a slug, a name, and a day, types or a link for joining. */
export function isMeetingList(text: string | null): boolean {
  const head = text?.slice(0, 20_000) ?? '';
  if (!/^\s*\[\s*\{/u.test(head) || !/"name"\s*:/u.test(head) || !/"slug"\s*:/u.test(head)) return false;
  return /"(?:day|types|conference_url)"\s*:/u.test(head);
}
