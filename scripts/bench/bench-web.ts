/**
 * `npm run bench:web [-- STEPS]`: what a step of the time slider costs in a real Chromium with software
 * WebGL at a fifth of the pixels, with 20,000, 100,000 and 250,000 invented incidents and with all
 * municipalities coloured. Prints, per step, milliseconds of the page's main thread and until the
 * picture is whole (median and 95th percentile), and the processor time of Chromium's graphics process,
 * which what else the machine does leaves alone. A first argument tells how many steps.
 */
import type { Browser, Page } from 'playwright-core';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import type { FactColumns } from '#api/queries/facts/facts-in-columns.ts';
import { launchChromium } from '../../web/e2e/harness/chromium.ts';
import { startServer } from '../../web/e2e/harness/server.ts';
import { makeIncidentColumns, makePresenceColumns } from './make-fact-columns.ts';

const STEPS = Number(process.argv[2] ?? 60);
/** Keys pressed in vain, to know what pressing alone takes. */
const UNHEEDED = 10;
const VIEWPORT = { width: 1280, height: 800 };
const COLLECTION = { id: 'inventada', title: 'Inventada', kind: 'dataset', fictional: false };

interface Scene {
  readonly name: string;
  readonly facts: () => FactColumns;
  readonly path: string;
}

const WINDOW = 'from=2008-01&to=2012-12&render=0.2';
const SCENES: readonly Scene[] = [
  ...[20_000, 100_000, 250_000].map((count) => ({
    name: `${count.toLocaleString('en')} incidents`,
    facts: () => makeIncidentColumns(count),
    path: `/?layer=incident&${WINDOW}`,
  })),
  {
    name: '2,475 municipalities',
    facts: () => makePresenceColumns(30_000),
    path: `/?layer=presence&level=municipality&${WINDOW}`,
  },
  {
    name: 'municipalities hatched by 4 groups',
    facts: () => makePresenceColumns(30_000),
    path: `/?layer=presence&level=municipality&group=group-0,group-1,group-2,group-3&${WINDOW}`,
  },
];

const server = await startServer();
const browser = await launchChromium();
try {
  for (const scene of SCENES) {
    const { mainThread, toIdle, graphics } = await measureScene(browser, scene);
    const text = (values: number[]) => `${at(values, 0.5).toFixed(1)} (${at(values, 0.95).toFixed(1)}) ms`;
    console.log(
      `${scene.name.padEnd(36)} main thread ${text(mainThread).padStart(15)}   to idle ${text(toIdle).padStart(16)}   graphics ${graphics.toFixed(1)} ms`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}

interface Measured {
  readonly mainThread: number[];
  readonly toIdle: number[];
  /** Processor time of the graphics process, the mean of a step. */
  readonly graphics: number;
}

async function measureScene(on: Browser, { facts, path }: Scene): Promise<Measured> {
  const columns = facts();
  const body = Buffer.from(factsToArrow(columns, { datasetVersion: '1' }));
  const context = await on.newContext({ viewport: VIEWPORT, locale: 'es-MX' });
  const page = await context.newPage();
  const contentType = 'application/vnd.apache.arrow.stream';
  await page.route('**/api/facts.arrow*', (route) => route.fulfill({ body, contentType }));
  const collections = [
    { ...COLLECTION, documents: 0, facts: columns.no.length, createdAt: '2024-01-01T00:00:00Z' },
  ];
  await page.route('**/api/collections', (route) => route.fulfill({ json: { collections } }));
  await page.goto(new URL(path, server.url).href);
  await page.locator('section.map[aria-busy="false"]').waitFor({ timeout: 180_000 });
  await page.getByRole('slider', { name: 'Mover el periodo' }).focus();
  await page.waitForTimeout(3_000);
  const before = await graphicsTime(on);
  const measured = await slide(page, STEPS);
  const graphics = ((await graphicsTime(on)) - before) / STEPS;
  await context.close();
  return { ...measured, graphics };
}

/** Milliseconds of processor time that the graphics process has taken so far. */
async function graphicsTime(on: Browser): Promise<number> {
  const session = await on.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find(({ type }) => type === 'GPU')!.cpuTime * 1000;
}

/**
 * Moves the window month by month. A step is over when the graphics card has drawn the frame that
 * followed it: reading one pixel back waits for that. The main thread's part is the processor time it
 * took by Chromium's own count, less what a key that nobody heeds takes: the cost of measuring.
 */
async function slide(page: Page, steps: number): Promise<Omit<Measured, 'graphics'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const press = async (key: string) => {
    const before = await busy();
    const idle = await page.evaluate(pressKey, key);
    return { idle, main: (await busy()) - before };
  };
  const unheeded: number[] = [];
  for (let step = 0; step < UNHEEDED; step++) unheeded.push((await press('F9')).main);
  const mainThread: number[] = [];
  const toIdle: number[] = [];
  for (let step = 0; step < steps; step++) {
    const { idle, main } = await press(step % 48 < 24 ? 'ArrowRight' : 'ArrowLeft');
    toIdle.push(idle);
    mainThread.push(main - at(unheeded, 0.5));
  }
  return { mainThread, toIdle };
}

/** Runs in the page. */
async function pressKey(key: string): Promise<number> {
  const thumb = document.activeElement!;
  const canvas = document.querySelector<HTMLCanvasElement>('section.map canvas')!;
  const gl = canvas.getContext('webgl2')!;
  await new Promise((settle) => requestAnimationFrame(settle));
  const begin = performance.now();
  thumb.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await new Promise((settle) => setTimeout(settle, 0));
  await new Promise((settle) => requestAnimationFrame(settle));
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - begin;
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]!;
}
