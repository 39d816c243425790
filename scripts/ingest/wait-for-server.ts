import { setTimeout as delay } from 'node:timers/promises';
import { readLock } from '#api/database/data-lock.ts';

/** A server that has the embedded data open, and the token it takes files for. */
export interface RunningServer {
  readonly url: string;
  readonly token: string;
}

const ASK_EVERY_MS = 250;

/**
 * The server that has the data open. One that is only starting has no address yet and is waited
 * for; `free` when the data was let go meanwhile, null when its holder serves nothing in time.
 */
export async function waitForServer(dataDir: string, seconds = 20): Promise<RunningServer | 'free' | null> {
  for (let waited = 0; waited <= seconds * 1000; waited += ASK_EVERY_MS) {
    const holder = readLock(dataDir);
    if (!holder) return 'free';
    if (holder.url !== null && holder.token !== null) return { url: holder.url, token: holder.token };
    await delay(ASK_EVERY_MS);
  }
  return null;
}
