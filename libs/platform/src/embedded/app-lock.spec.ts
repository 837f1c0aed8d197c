import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder, lockHolder } from './app-lock.js';
import { startOf } from './processes.js';

const folder = mkdtempSync(join(tmpdir(), 'porchlight-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a data folder', () => {
  it('belongs to one program at a time, and to the next when it is given back', () => {
    const release = lockFolder(folder);
    expect(lockHolder(folder)).toBe(process.pid);
    expect(() => lockFolder(folder)).toThrow(`Another Porchlight (process ${process.pid}) is already running`);
    release();
    lockFolder(folder)();
    expect(lockHolder(folder)).toBe(null);
  });

  it('is free when its holder was killed, even if another program has its number now', async () => {
    const killed = spawn('/bin/sleep', ['30']);
    const pid = killed.pid ?? 0;
    writeFileSync(join(folder, 'app.lock'), JSON.stringify({ pid, start: startOf(pid) }));
    expect(lockHolder(folder)).toBe(pid);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    lockFolder(folder)();

    writeFileSync(join(folder, 'app.lock'), JSON.stringify({ pid: process.ppid, start: 'long ago' }));
    lockFolder(folder)();
  });

  it('that is a file, or lies below one, is refused with its path and what to do', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => lockFolder(file)).toThrow(`The data folder ${file} cannot be used: it is a file. Make it a folder`);
    expect(() => lockFolder(join(file, 'data'))).toThrow('a part of its path is a file');
  });

  it('that may not be written to is refused in the same way', () => {
    const shut = mkdtempSync(join(folder, 'shut-'));
    chmodSync(shut, 0o500);
    // The superuser may write anywhere, and is somebody else for a moment.
    const mightiest = process.geteuid?.() === 0;
    if (mightiest) process.seteuid?.(65_534);
    try {
      expect(() => lockFolder(shut)).toThrow(`The data folder ${shut} cannot be used: you may not write there.`);
    } finally {
      if (mightiest) process.seteuid?.(0);
    }
  });

  it('is free when its lock is torn', () => {
    writeFileSync(join(folder, 'app.lock'), '{"pid": 1');
    lockFolder(folder)();
  });
});
