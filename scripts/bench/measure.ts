/** How fast something ran over texts. */
export interface Speed {
  /** Bytes of UTF-8 a second, in millions. */
  readonly megabytesPerSecond: number;
  readonly documentsPerSecond: number;
  readonly seconds: number;
}

const ROUNDS = 5;

/** Bytes of texts in UTF-8. */
export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/**
 * Best of several rounds over all texts, by the processor time the thread used, so that what else the
 * machine does counts little. The first round warms up and counts only if it is the best.
 */
export function measure(texts: readonly string[], run: (text: string) => unknown, rounds = ROUNDS): Speed {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1000);
  }
  return speedOf(bytesOf(texts), texts.length, best / 1000);
}

export function speedOf(bytes: number, documents: number, seconds: number): Speed {
  return {
    megabytesPerSecond: Math.round(bytes / 1e4 / seconds) / 100,
    documentsPerSecond: Math.round(documents / seconds),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}
