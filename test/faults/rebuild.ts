import { rebuildBench } from '../bench/rebuild.js';
import type { Fault, Outcome } from './fault.js';

/** They have a million occurrences. */
const GATHERINGS = 114_000;
const SECONDS = 30;
const SOON_SECONDS = 10;

/** The index is built again while it is asked and changed, and then follows fifty changes a second. */
const rebuilt: Fault = {
  id: 'F-15',
  what: 'the index built again under questions and changes',
  alone: true,
  run: async ({ size, say }): Promise<Outcome> => {
    const rows = Math.max(1_000, Math.round(GATHERINGS * size));
    const results = await rebuildBench({ seconds: SECONDS, rows }, say);
    if (results.length === 0) return { id: 'F-15', pass: false, figure: 'there is no search server here', kills: 0 };
    const of = (metric: string): number => results.find((one) => one.metric === metric)?.value ?? Number.NaN;
    const [failed, empty, short] = [of('failed questions'), of('empty answers'), of('short answers')];
    const soon = ['p50', 'p95', 'most'].map((name) => of(`searchable, 50 changes a second, ${name}`));
    const drift = of('drift afterwards');
    const asked =
      `${String(failed)} failed, ${String(empty)} empty and ${String(short)} short of ${String(of('questions meanwhile'))} questions ` +
      `while ${String(of('documents'))} documents with ${String(of('occurrences in them'))} occurrences were built again in ${String(of('built again under questions and changes'))} s`;
    const followed = `at 50 changes a second searchable after ${soon.map(String).join(', ')} s (p50, p95, most); drift ${String(drift)} afterwards`;
    const pass = failed + empty + short + drift === 0 && (soon[1] ?? Number.NaN) <= SOON_SECONDS;
    return { id: 'F-15', pass, figure: `${asked}; ${followed}`, kills: 0, promises: { R4: followed, R5: asked } };
  },
};

export const REBUILDING: readonly Fault[] = [rebuilt];
