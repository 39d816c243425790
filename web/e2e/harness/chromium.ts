import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Software WebGL 2, and nothing of Chromium's own that would speak to the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Why these tests cannot run here, or null when they can. Where CI says so a missing browser is a
 * failure, not a reason to skip.
 */
export function missingChromium(): string | null {
  if (existsSync(PATH)) return null;
  const reason = `there is no Chromium at ${PATH}; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH`;
  if (process.env.CI === 'true') throw new Error(reason);
  return reason;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}
