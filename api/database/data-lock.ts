import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailableError } from './database-error.ts';
import { isRunning, processStart } from './process-start.ts';

/** Who has a data directory open, and how to reach it. */
export const LockRecord = z.object({
  pid: z.number().int().positive(),
  /** When the process with that pid began, so that a recycled pid is not taken for it; null if unknown. */
  started: z.string().nullable(),
  host: z.string(),
  /** Tells this taking of the lock from every other. */
  nonce: z.string(),
  /** Address of the server running on the data, and the token it takes files for. */
  url: z.string().nullable(),
  token: z.string().nullable(),
});
export type LockRecord = z.infer<typeof LockRecord>;

/** Another process has the data directory open. Nothing was touched. */
export class DataInUseError extends DatabaseUnavailableError {
  override readonly name = 'DataInUseError';
  readonly holder: LockRecord;

  constructor(holder: LockRecord, file: string) {
    const elsewhere =
      holder.host === hostname()
        ? ''
        : ` It runs on the machine "${holder.host}"; if it does not any more, delete ${file}.`;
    super(
      `another Atalaya has this data open (pid ${holder.pid}); stop it or use PostgreSQL.${elsewhere}` +
        ` · otra Atalaya tiene abiertos estos datos (pid ${holder.pid}); deténgala o use PostgreSQL.`,
    );
    this.holder = holder;
  }
}

export interface DataLock {
  /** Makes the running server's address and hand-over token known to readers of the lock. */
  update(server: { readonly url: string; readonly token: string }): void;
  /** Lets go; does nothing when the lock is no longer this process's. */
  release(): void;
}

const lockFile = (dataDir: string) => join(dataDir, 'atalaya.lock');

/** Who has the data open; null when nobody does, or only a process that has ended without letting go. */
export function readLock(dataDir: string): LockRecord | null {
  const record = readRecord(lockFile(dataDir));
  return record && isHeld(record) ? record : null;
}

/**
 * Takes the data directory for this process, creating it when needed.
 *
 * A lock left by a process that died is taken over by whoever first links a file named after that
 * lock's nonce: only one can, and it replaces the lock only while it still is the dead one, so two
 * processes starting at once never both succeed.
 * @throws DataInUseError when another process holds it; then nothing was touched
 */
export function acquireLock(dataDir: string): DataLock {
  const file = lockFile(dataDir);
  const own: LockRecord = {
    pid: process.pid,
    started: processStart(process.pid),
    host: hostname(),
    nonce: randomBytes(12).toString('hex'),
    url: null,
    token: null,
  };
  const holder = readRecord(file);
  if (holder && isHeld(holder)) throw new DataInUseError(holder, file);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  take(file, own);
  return {
    update: ({ url, token }) => {
      if (readRecord(file)?.nonce === own.nonce) replace(file, { ...own, url, token });
    },
    release: () => {
      if (readRecord(file)?.nonce === own.nonce) rmSync(file, { force: true });
    },
  };
}

/** Until the lock is ours or someone living has it. */
function take(file: string, own: LockRecord): void {
  for (;;) {
    if (linkRecord(file, own)) return;
    const current = readRecord(file);
    if (!current) continue;
    if (isHeld(current)) throw new DataInUseError(current, file);
    const claims = claimSuccession(file, current, own);
    try {
      if (readRecord(file)?.nonce !== current.nonce) continue;
      replace(file, own);
      return;
    } finally {
      for (const claim of claims) rmSync(claim, { force: true });
    }
  }
}

/**
 * Makes the one file that gives the right to replace a dead lock, past claimants that died too.
 * @returns the files of the claim, to be removed once the lock is replaced and not before
 */
function claimSuccession(file: string, dead: LockRecord, own: LockRecord): readonly string[] {
  const claim = `${file}.after-${dead.nonce}`;
  if (linkRecord(claim, own)) return [claim];
  const claimant = readRecord(claim);
  if (!claimant) return claimSuccession(file, dead, own);
  if (isHeld(claimant)) throw new DataInUseError(claimant, file);
  return [claim, ...claimSuccession(file, claimant, own)];
}

function isHeld(record: LockRecord): boolean {
  return record.host !== hostname() || isRunning(record.pid, record.started);
}

/** Writes the whole record at once under a name that must not exist yet; false when it does. */
function linkRecord(file: string, record: LockRecord): boolean {
  const draft = writeDraft(file, record);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(file: string, record: LockRecord): void {
  renameSync(writeDraft(file, record), file);
}

function writeDraft(file: string, record: LockRecord): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(record)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}

/** @throws DatabaseUnavailableError when the file is there and not a lock of this program */
function readRecord(file: string): LockRecord | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const parsed = LockRecord.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new DatabaseUnavailableError(
    `${file} is not a lock that Atalaya wrote; if no Atalaya is running on this data, delete it`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
