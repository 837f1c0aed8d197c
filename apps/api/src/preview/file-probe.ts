import type { Probed } from '#libs/domain';
import { probeAddress, type ProbePorts, type ProbeQuestion } from '#libs/pipeline';
import type { Upload } from '#libs/store';
import type { Question } from './question.js';
import type { ReadingPorts } from './reading-ports.js';
import { uploadAddress } from './upload-address.js';

/** Where a file seems to come from while it is looked at. Nothing is ever fetched there. */
const NOWHERE = 'https://upload.invalid/';

/** What a file is: detection with a world in which every address answers with the file, and asks nobody. */
export function fileProbe(
  { bytes, contentType }: Upload,
  { importer, options, now, zone }: Question & Pick<ProbeQuestion, 'now' | 'zone'>,
  reading: ReadingPorts,
): Promise<Probed> {
  const asked = new Set<string>();
  const ports: ProbePorts = {
    ask: ({ url }) => {
      // Asked twice for the same, it is to see whether ids hold still, which those of a file do.
      if (asked.has(url)) return Promise.resolve({ refusal: '' });
      asked.add(url);
      return Promise.resolve({ part: { finalUrl: NOWHERE, contentType, bytes }, headers: new Map() });
    },
    // Where a page that somebody saved leads to was not asked for.
    look: async (part, headers) => ({ ...(await reading.look(part, headers)), leads: [] }),
    read: (part, context) => reading.read(part, { ...context, url: uploadAddress('preview') }),
  };
  return probeAddress({ address: NOWHERE, importer, options, now, zone }, ports);
}
