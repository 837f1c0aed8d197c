import type { Detection } from '#libs/domain';
import { isFeed } from '#libs/extract';
import type { Probe } from '../importer.js';

const NAMESPACE = 'springshare.com/libcal';

/** By the names in the list that its page asks for, or the namespace of its RSS. */
export function recognise({ text, url }: Probe): Detection | null {
  const head = text?.slice(0, 20_000) ?? '';
  if (isFeed(head)) return head.includes(NAMESPACE) ? found(0.95, `RSS with the namespace ${NAMESPACE}`) : null;
  if (!/^\s*\{/u.test(head)) return null;
  if (/"startdt"\s{0,3}:/u.test(head) && /"all_day"\s{0,3}:|"enddt"\s{0,3}:/u.test(head)) {
    return found(0.95, 'results with startdt and enddt');
  }
  const empty = /"total_results"\s{0,3}:\s{0,3}"?\d/u.test(head) && /"results"\s{0,3}:\s{0,3}\[\s{0,3}\]/u.test(head);
  const asked = /\/ajax\/calendar\/list\b/u.test(url ?? '') || /"perpage"\s{0,3}:/u.test(head);
  return empty && asked ? found(0.8, 'a list of no results') : null;
}

function found(confidence: number, evidence: string): Detection {
  return { platform: 'libcal', confidence, evidence: [evidence] };
}
