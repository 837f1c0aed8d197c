import type { Extraction } from '#libs/domain';
import { IMPORTERS } from '#libs/importers';
import type { Bench } from './bench.js';
import { cellsAlone, type Floor, floorOf, fullestCase } from './data/importer-cases.js';
import { largeAnswers } from './large-answers.js';
import { alternate, type Timing } from './measure.js';
import { compared, type Result } from './report.js';

const WARM_MS = 1_000;

/** Each importer on its own cases, repeated to `--rows` events, against parsing the same text alone. */
export const importersBench: Bench = async ({ seconds, rows }, say) => {
  const events = rows ?? 2_000;
  const results: Result[] = [];
  for (const importer of IMPORTERS) {
    if (importer.key === 'form') continue;
    const sample = fullestCase(importer, events);
    const extract = (): Extraction => importer.extract({ ...sample.given, text: sample.text });
    const count = extract().events.length;
    say(`${importer.key}: ${String(count)} events of "${sample.name}", ${(sample.text.length / 1e6).toFixed(2)} MB.`);
    const floor = floorOf(sample.text);
    const cells = cellsAlone(sample.text);
    // As in a reading process, which has read many answers before.
    for (const until = performance.now() + WARM_MS; performance.now() < until;) extract();
    const times = await alternate(
      { extract, floor: () => floor.parse(sample.text), cells: () => cells?.parse(sample.text) },
      seconds / IMPORTERS.length,
      { young: true },
    );
    const perSecond = (ms: number): number => count / (ms / 1000);
    const compare = ({ what }: Floor, { median }: Timing): Result =>
      compared(`${importer.key}: events per second`, perSecond(times.extract.median), what, perSecond(median));
    results.push(compare(floor, times.floor));
    if (cells !== null) results.push(compare(cells, times.cells));
  }
  return [...results, ...(await largeAnswers(1))];
};
