import type { Detection } from '#libs/domain';
import { achurchnearyou } from './achurchnearyou/achurchnearyou.js';
import { assabet } from './assabet/assabet.js';
import { bibliocommons } from './bibliocommons/bibliocommons.js';
import { bmlt } from './bmlt/bmlt.js';
import { churchsuite } from './churchsuite/churchsuite.js';
import { communico } from './communico/communico.js';
import { csv } from './csv/csv.js';
import { form } from './form/form.js';
import { gancio } from './gancio/gancio.js';
import { hsds } from './hsds/hsds.js';
import { ics } from './ics/ics.js';
import type { Importer, Lead, Probe } from './importer.js';
import { jsonld } from './jsonld/jsonld.js';
import { libcal } from './libcal/libcal.js';
import { librarycalendar } from './librarycalendar/librarycalendar.js';
import { localist } from './localist/localist.js';
import { mobilizon } from './mobilizon/mobilizon.js';
import { openactive } from './openactive/openactive.js';
import { page } from './page/page.js';
import { squarespace } from './squarespace/squarespace.js';
import { tec } from './tec/tec.js';
import { tockify } from './tockify/tockify.js';
import { trumba } from './trumba/trumba.js';
import { tsml } from './tsml/tsml.js';
import { wix } from './wix/wix.js';
import { wpOther } from './wp-other/wp-other.js';

/** Every platform we can read, one line each. */
export const IMPORTERS: readonly Importer[] = [
  ics,
  tec,
  jsonld,
  librarycalendar,
  libcal,
  communico,
  tsml,
  bmlt,
  bibliocommons,
  achurchnearyou,
  churchsuite,
  squarespace,
  wix,
  tockify,
  trumba,
  localist,
  assabet,
  openactive,
  hsds,
  wpOther,
  mobilizon,
  gancio,
  csv,
  page,
  form,
];

/** The importer of that key. */
export function importerOf(key: string): Importer | undefined {
  return IMPORTERS.find((importer) => importer.key === key);
}

/** Importers that recognise a probe, best first; equal confidence keeps the order of the registry. */
export function detect(probe: Probe): readonly { readonly importer: Importer; readonly detection: Detection }[] {
  const found = IMPORTERS.flatMap((importer) => {
    const detection = importer.recognise(probe);
    return detection ? [{ importer, detection }] : [];
  });
  return found.sort((a, b) => b.detection.confidence - a.detection.confidence);
}

/** Places on any platform that an address or a page points to, best first; equal confidence keeps the order of the registry. */
export function leadsOf(probe: Probe): readonly { readonly importer: Importer; readonly lead: Lead }[] {
  const found = IMPORTERS.flatMap((importer) => (importer.leads?.(probe) ?? []).map((lead) => ({ importer, lead })));
  return found.sort((a, b) => b.lead.confidence - a.lead.confidence);
}
