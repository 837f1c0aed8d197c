import type { Looked, Part } from '#libs/domain';
import { decode, detect, leadsOf } from '#libs/importers';

/** As many as a person can choose between. */
const MOST = 12;

/** What bytes are and where they point to: the part of detection that reads what strangers wrote. `headers` with names in lower case. */
export function look(part: Part, headers: ReadonlyMap<string, string>): Looked {
  const text = decode(part.bytes, part.contentType);
  const probe = { url: part.finalUrl, contentType: part.contentType, text, headers };
  return {
    recognised: detect(probe)
      .slice(0, MOST)
      .map(({ importer, detection }) => ({ importer: importer.key, detection })),
    leads: leadsOf(probe)
      .slice(0, MOST)
      .map(({ importer, lead }) => ({
        ...lead,
        importer: importer.key,
        evidence: [...lead.evidence],
        options: { ...lead.options },
      })),
  };
}
