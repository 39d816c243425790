import type { TestProject } from 'vitest/node';
import { missingChromium } from './chromium.ts';
import { papersForm } from './papers.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server all pages are opened on; null where there is no browser. */
    readonly serverUrl: string | null;
  }
}

/** One server for all files, with the test papers in it: a start costs more than all the tests of a file. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = missingChromium();
  if (missing !== null) {
    console.warn(`End-to-end tests skipped: ${missing}`);
    project.provide('serverUrl', null);
    return undefined;
  }
  const server = await startServer();
  try {
    const response = await fetch(`${server.url}/api/documents`, { method: 'POST', body: papersForm() });
    if (!response.ok) throw new Error(`the test papers were refused: ${await response.text()}`);
    const { facts } = (await response.json()) as { facts: number };
    if (facts > 0) throw new Error(`the test papers should tell no fact, but ${facts} were read in them`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('serverUrl', server.url);
  return () => server.stop();
}
