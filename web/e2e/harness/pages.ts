import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** A page with everything it should not have done. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for, in order. */
  readonly requests: string[];
  /** Errors of the console, of scripts and of the content security policy. */
  readonly troubles: string[];
}

export const DESKTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface OpenOptions extends BrowserContextOptions {
  readonly beforeLoad?: (page: Page) => Promise<unknown>;
  /** False does not wait until the map is drawn, for tests of the panel: software rendering is slow. */
  readonly map?: boolean;
}

/** Opens a path in an empty profile and waits until the panel is there and the map is drawn. */
export type Open = (path?: string, options?: OpenOptions) => Promise<Visit>;

/** A `describe` whose tests open pages of the test server; skipped where there is no browser. */
export function describePages(name: string, body: (open: Open) => void): void {
  const serverUrl = inject('serverUrl');
  describe.skipIf(serverUrl === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser.close());
    body(async (path = '/', { beforeLoad, map = true, ...options } = {}) => {
      for (const context of browser.contexts()) await context.close();
      const context = await browser.newContext({ locale: 'es-MX', ...DESKTOP, ...options });
      const page = await context.newPage();
      const visit: Visit = { page, requests: [], troubles: [] };
      page.on('request', (request) => visit.requests.push(request.url()));
      page.on('pageerror', (error) => visit.troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') visit.troubles.push(message.text());
      });
      await beforeLoad?.(page);
      await page.goto(fast(serverUrl!, path));
      await page.locator('section.map').waitFor();
      if (map) await drawn(page);
      return visit;
    });
  });
}

/** The address with the switch for software rendering: half the pixels, no fading. */
function fast(serverUrl: string, path: string): string {
  const url = new URL(path, serverUrl);
  url.searchParams.set('render', 'fast');
  return url.href;
}

/** Until the map shows its boundaries. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('section.map[aria-busy="false"]').waitFor({ timeout: 90_000 });
}

/** Where a position of the world is on the page, by the camera that the map is told to have. */
export async function pointOf(
  page: Page,
  [longitude, latitude]: readonly [number, number],
  camera: { zoom: number; latitude: number; longitude: number },
): Promise<{ x: number; y: number }> {
  const box = (await page.locator('section.map canvas').boundingBox())!;
  const world = 512 * 2 ** camera.zoom;
  const east = (degrees: number) => (degrees / 360 + 0.5) * world;
  const south = (degrees: number) => {
    const radians = (degrees * Math.PI) / 180;
    return (0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)) * world;
  };
  return {
    x: box.x + box.width / 2 + east(longitude) - east(camera.longitude),
    y: box.y + box.height / 2 + south(latitude) - south(camera.latitude),
  };
}
