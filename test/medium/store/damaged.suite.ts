import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Source } from '#libs/domain';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const DAY_MS = 86_400_000;

const calendar = (count: number): string => {
  const events = Array.from(
    { length: count },
    (_, n) =>
      `BEGIN:VEVENT\r\nUID:${String(n)}\r\nDTSTART:202702${String(n + 10)}T180000Z\r\nSUMMARY:Circle ${String(n)}\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
};

describe('an answer that is damaged where it is kept', () => {
  let visited: VisitedSources;
  let number = 0;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());

  const known = async (): Promise<Source> => {
    const path = `/kept-${String((number += 1))}.ics`;
    visited.handlers[path] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar(8 + number));
    const source = await visited.add(path, {}, 'ics');
    await visited.visit(source);
    return source;
  };
  const damage = (source: Source, bytes: string) =>
    visited.opened.owner.query(
      'UPDATE body SET bytes = $2 WHERE sha256 IN (SELECT sha256 FROM snapshot WHERE source_id = $1)',
      [source.id, Buffer.from(bytes)],
    );
  const healthOf = ({ id }: Source) => visited.opened.store.sources.healthOf(id);
  const listed = async ({ id }: Source): Promise<number> => {
    const rows: { count: number }[] = await visited.opened.pool.query(
      `SELECT count(*)::integer AS count FROM listing WHERE source_id = $1 AND state = 'listed'`,
      [id],
    );
    return rows[0]?.count ?? 0;
  };

  it.each([
    ['that cannot be read any more', '\u0000\u0001 nothing'],
    ['that looks like a calendar with less in it', calendar(1)],
    ['of which nothing is left', ''],
  ])('F-41 to something %s takes nothing away, is asked for again, and is whole then', async (_, bytes) => {
    const source = await known();
    const before = await listed(source);
    await damage(source, bytes);
    visited.pass(2 * DAY_MS);
    await visited.readStale();
    expect(await listed(source)).toBe(before);
    const health = await healthOf(source);
    expect(health).toMatchObject({ lastOutcome: 'failed', lastProblem: 'store.damaged' });
    expect(health?.problems[0]?.message).toContain('has to come again');
    expect(Date.parse(health?.nextFetchAt ?? '')).toBeLessThanOrEqual(visited.now());
    await visited.visit(source);
    expect(await healthOf(source)).toMatchObject({ lastProblem: null, failures: 0, report: { unchanged: before } });
    const broken = `SELECT FROM body WHERE encode(sha256(bytes), 'hex') <> sha256`;
    expect(await visited.opened.pool.query(broken)).toEqual([]);
  });

  it('F-41 that cannot be kept, because the disk is full, is fetched again when it is not', async () => {
    const source = await known();
    const { owner } = visited.opened;
    const before = await listed(source);
    await owner.query(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`,
    );
    await owner.query('CREATE TRIGGER full_disk BEFORE INSERT ON body FOR EACH ROW EXECUTE FUNCTION full_disk()');
    visited.pass(DAY_MS);
    visited.handlers[new URL(source.url).pathname] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar(before + 1));
    const due = (await healthOf(source))?.nextFetchAt;
    for (let night = 0; night < 4; night += 1) {
      await expect(visited.visit(source)).rejects.toThrow('No space left');
      visited.pass(DAY_MS);
    }
    expect(await listed(source)).toBe(before);
    expect(await healthOf(source)).toMatchObject({ nextFetchAt: due, failures: 0 });
    await owner.query('DROP TRIGGER full_disk ON body');
    await visited.visit(source);
    expect(await listed(source)).toBe(before + 1);
  });
});
