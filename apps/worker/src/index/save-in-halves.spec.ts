import { describe, expect, it } from '@jest/globals';
import type { IndexDocument } from '#libs/domain';
import { SearchAway, SearchTaskFailed } from '#libs/search';
import { aGathering } from '../../../../test/builders/a-gathering.js';
import { saveInHalves } from './save-in-halves.js';

const document = (id: string): IndexDocument => ({ gathering: { ...aGathering().build(), id }, version: 1 });
const all = Array.from({ length: 100 }, (_, n) => document(`g${String(n)}`));

/** An index that refuses a batch with one of these in it, and says of what kind the fault is. */
function refusing(bad: readonly string[], reason = 'invalid_document_geo_field') {
  const saved = new Set<string>();
  let tasks = 0;
  const save = (documents: readonly IndexDocument[]): Promise<void> => {
    tasks += 1;
    if (documents.some(({ gathering }) => bad.includes(gathering.id)))
      return Promise.reject(new SearchTaskFailed('It will not have it.', { reason }));
    for (const { gathering } of documents) saved.add(gathering.id);
    return Promise.resolve();
  };
  return { save, saved, tasks: () => tasks };
}

describe('a batch of documents', () => {
  it('F-14 is saved but for those that the index will not have', async () => {
    const index = refusing(['g7', 'g70']);
    expect(await saveInHalves(index, all)).toEqual([
      { id: 'g7', reason: 'It will not have it.' },
      { id: 'g70', reason: 'It will not have it.' },
    ]);
    expect(index.saved.size).toBe(98);
    // Each faulty one costs no more than the way down to it.
    expect(index.tasks()).toBeLessThan(2 * 2 * Math.ceil(Math.log2(100)) + 2);
  });

  it('is saved in one task when nothing is wrong with it', async () => {
    const index = refusing([]);
    expect(await saveInHalves(index, all)).toEqual([]);
    expect(index.tasks()).toBe(1);
  });

  it('is not halved when the server is full', async () => {
    const index = refusing(['g7'], 'no_space_left_on_device');
    await expect(saveInHalves(index, all)).rejects.toBeInstanceOf(SearchTaskFailed);
    expect(index.tasks()).toBe(1);
  });

  it('is not halved when the server is away', async () => {
    const away = { save: () => Promise.reject(new SearchAway('Nobody answers.', {})) };
    await expect(saveInHalves(away, all)).rejects.toBeInstanceOf(SearchAway);
  });
});
