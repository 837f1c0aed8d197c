import { describe, expect, it } from '@jest/globals';
import { createLog } from './log.js';
import { ServerFailed } from './server-failed.js';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

describe('the log', () => {
  it('writes one JSON object a line, with the fields and a constant message', () => {
    const line = logged((log) => {
      log.with({ job: 'source.fetch' }).info({ sourceId: 's1', listings: 3 }, 'source fetched');
    });
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      job: 'source.fetch',
      sourceId: 's1',
      listings: 3,
      msg: 'source fetched',
    });
  });

  it('takes out what a client or a source said, however it was passed', () => {
    const profile = { label: 'Robin', needs: [{ attribute: 'x' }], email: 'r@people.example', note: 'afraid of dogs' };
    const line = logged((log) => {
      log.info(profile, 'a');
      log.info({ client: profile, request: { headers: { cookie: 'sid=1234' } } }, 'b');
      log.info({ url: 'https://porchlight.example/s/9?token=pls_5678#top' }, 'c');
    });
    for (const said of ['Robin', 'attribute', 'people', 'dogs', '1234', '5678']) expect(line).not.toContain(said);
    expect(line).toContain('https://porchlight.example/s/9"');
  });

  it('says what an error was, with its code and its cause', () => {
    const line = logged((log) => {
      log.error(
        { error: new ServerFailed('No port.', { port: 5 }, { cause: new Error('EADDRINUSE') }) },
        'start failed',
      );
    });
    expect(JSON.parse(line)).toMatchObject({
      error: { kind: 'ServerFailed', code: 'embedded.failed', context: { port: 5 }, cause: { message: 'EADDRINUSE' } },
    });
  });
});
