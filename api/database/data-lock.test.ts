import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataInUseError, acquireLock, readLock } from './data-lock.ts';
import { processStart } from './process-start.ts';

const PROJECT = join(import.meta.dirname, '../..');

describe('the lock of a data directory', () => {
  let folder: string;
  const file = () => join(folder, 'atalaya.lock');
  const leave = (record: object) =>
    writeFileSync(
      file(),
      JSON.stringify({
        pid: process.pid,
        started: null,
        host: hostname(),
        nonce: 'aa',
        url: null,
        token: null,
        ...record,
      }),
    );
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atalaya-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is held until it is released', () => {
    const lock = acquireLock(folder);
    expect(readLock(folder)).toMatchObject({ pid: process.pid, url: null, token: null });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    acquireLock(folder).release();
  });

  it('refuses another, says by whom it is held, and touches nothing', () => {
    const lock = acquireLock(folder);
    const before = {
      files: readdirSync(folder),
      text: readFileSync(file(), 'utf8'),
      changed: statSync(folder).mtimeMs,
    };
    expect(() => acquireLock(folder)).toThrow(DataInUseError);
    expect(() => acquireLock(folder)).toThrow(
      `another Atalaya has this data open (pid ${process.pid}); stop it or use PostgreSQL`,
    );
    expect({
      files: readdirSync(folder),
      text: readFileSync(file(), 'utf8'),
      changed: statSync(folder).mtimeMs,
    }).toEqual(before);
    lock.release();
  });

  it('carries the running server for its owner alone to read', () => {
    const lock = acquireLock(folder);
    lock.update({ url: 'http://127.0.0.1:8787', token: 'secreto' });
    expect(readLock(folder)).toMatchObject({ url: 'http://127.0.0.1:8787', token: 'secreto' });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    lock.release();
  });

  it('is taken over from a process that ended without letting go', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    leave({ pid, started: 'an earlier boot:1' });
    expect(readLock(folder)).toBeNull();
    const lock = acquireLock(folder);
    expect(readLock(folder)?.pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['atalaya.lock']);
    lock.release();
  });

  it('is taken over when its pid was given to another process since', () => {
    expect(processStart(process.pid)).not.toBeNull();
    leave({ started: 'an earlier boot:1' });
    acquireLock(folder).release();
  });

  it('is taken over past a process that died while taking it over', () => {
    leave({ pid: 2 ** 22 + 1, nonce: 'aa' });
    writeFileSync(`${file()}.after-aa`, readFileSync(file(), 'utf8').replace('"aa"', '"bb"'));
    acquireLock(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of another machine is not taken over, and the message says how to', () => {
    leave({ host: 'another-host', pid: 2 ** 22 + 1 });
    expect(() => acquireLock(folder)).toThrow(/pid \d+\); stop it.*"another-host".*delete .*atalaya\.lock/);
  });

  it.each(['', 'not a lock', '{"pid":"x"}'])(
    'that is unreadable ("%s") is left alone with advice',
    (text) => {
      writeFileSync(file(), text);
      expect(() => acquireLock(folder)).toThrow(/is not a lock that Atalaya wrote.*delete it/);
    },
  );

  it('goes to one alone of several processes that find it left behind', async () => {
    leave({ pid: 2 ** 22 + 1 });
    const program = `
      import { acquireLock } from '${join(import.meta.dirname, 'data-lock.ts')}';
      process.stdout.write('ready\\n');
      process.stdin.once('data', () => {
        try { acquireLock(${JSON.stringify(folder)}); console.log('held'); }
        catch (error) { console.log(error.name); }
      });`;
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', program], {
        cwd: PROJECT,
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    const lines = children.map((child) => createInterface({ input: child.stdout })[Symbol.asyncIterator]());
    for (const line of lines) expect((await line.next()).value).toBe('ready');
    for (const child of children) child.stdin.write('go\n');
    const answers = await Promise.all(lines.map(async (line) => (await line.next()).value));
    for (const child of children) {
      child.kill();
      await once(child, 'exit');
    }
    expect(answers.sort()).toEqual([...Array(5).fill('DataInUseError'), 'held']);
  });
});
