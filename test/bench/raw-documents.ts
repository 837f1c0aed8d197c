import { setTimeout as wait } from 'node:timers/promises';
import type { IndexDocument } from '#libs/domain';
import type { MeilisearchServer } from '#libs/platform';
import { toDocument } from '../../libs/search/src/meili-document.js';
import { MEILI_SETTINGS } from '../../libs/search/src/meili-settings.js';
import type { Subject } from './measure.js';

type Task = { readonly taskUid?: number; readonly status?: string; readonly error?: unknown };

/** The floor of writing: one request with everything, to an index of its own with the same settings. */
export function rawDocuments({ url, key }: MeilisearchServer, documents: readonly IndexDocument[]): Subject {
  const body = documents.map((document) => JSON.stringify(toDocument(document))).join('\n');
  let run = 0;
  const ask = async (method: string, path: string, sent?: string, type = 'application/json'): Promise<Task> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type };
    const response = await fetch(`${url}${path}`, { method, headers, ...(sent === undefined ? {} : { body: sent }) });
    return (await response.json()) as Task;
  };
  const settled = async ({ taskUid }: Task): Promise<void> => {
    for (;;) {
      const { status, error } = await ask('GET', `/tasks/${String(taskUid)}`);
      if (status === 'succeeded') return;
      if (status === 'failed') throw new Error(JSON.stringify(error));
      await wait(10);
    }
  };
  const uid = (): string => `handed_${String(run)}`;
  return {
    before: async () => {
      run += 1;
      await settled(await ask('POST', '/indexes', JSON.stringify({ uid: uid(), primaryKey: 'id' })));
      await settled(await ask('PATCH', `/indexes/${uid()}/settings`, JSON.stringify(MEILI_SETTINGS)));
    },
    run: async () => settled(await ask('POST', `/indexes/${uid()}/documents`, body, 'application/x-ndjson')),
  };
}
