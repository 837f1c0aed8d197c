import type { Detection } from '#libs/domain';
import type { Probe } from '../importer.js';

/** By the names in the list that its calendar asks for; an empty one only at that address. */
export function recognise({ text, url }: Probe): Detection | null {
  const head = text?.slice(0, 20_000) ?? '';
  if (!/^\s*[[{]/u.test(head)) return null;
  const names = ['event_start', 'raw_start_time', 'recurring_id', 'private_event', 'agesArray', 'venue_name'];
  const seen = names.filter((name) => head.includes(`"${name}"`));
  if (seen.length >= 3 && /"(?:event_start|raw_start_time)"/u.test(head)) {
    return { platform: 'communico', confidence: 0.95, evidence: [`events with ${seen.slice(0, 3).join(', ')}`] };
  }
  if (!/^\s*\[\s*\]\s*$/u.test(head) || !/\/eeventcaldata\?/u.test(url ?? '')) return null;
  return { platform: 'communico', confidence: 0.8, evidence: ['an empty list at /eeventcaldata'] };
}
