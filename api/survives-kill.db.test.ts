import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { DocumentDetail, DocumentSummary } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import { IngestReport } from '#domain/ingest-report.ts';
import { PlaceMention } from '#domain/mention.ts';
import { endServerProcesses, startServerProcess } from './testing/server-process.ts';

/** Each takes two starts of the server; the database itself is killed ten times (`durability.db.test.ts`). */
const KILLS = 6;
const FILES_AN_UPLOAD = 4;
const Whole = DocumentDetail.extend({ mentions: z.array(PlaceMention) });
const Page = z.object({ documents: z.array(DocumentSummary), nextCursor: z.string().nullable() });

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'atalaya-kill-'));
});
afterAll(async () => {
  await endServerProcesses();
  rmSync(dataDir, { recursive: true, force: true });
});

const serve = () =>
  startServerProcess(['scripts/run.mjs', 'api/main.ts'], {
    ATALAYA_DATA: dataDir,
    DATABASE_URL: '',
    PORT: '0',
  });

/** Text of an invented document that no other has. */
const textOf = (name: string) =>
  `Documento ficticio ${name}. Se reportó actividad en Tapachula, Chiapas, y en Coatzacoalcos, Veracruz.`;

/** Uploads until the server is gone, noting every document that was acknowledged, and its text. */
async function uploadUntilGone(
  url: string,
  prefix: string,
  acknowledged: Map<DocumentId, string>,
): Promise<void> {
  for (let upload = 0; ; upload++) {
    const names = Array.from({ length: FILES_AN_UPLOAD }, (_, file) => `${prefix}-${upload}-${file}`);
    const form = new FormData();
    for (const name of names) form.append('files', new File([textOf(name)], `${name}.txt`));
    try {
      const response = await fetch(`${url}/api/documents`, { method: 'POST', body: form });
      const report = IngestReport.parse(await response.json());
      for (const { id, path, outcome } of report.files) {
        expect(outcome).toBe('stored');
        if (id) acknowledged.set(id, textOf(path.replace('.txt', '')));
      }
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return;
      throw error;
    }
  }
}

/** Every document stored, whole. */
async function readAll(url: string): Promise<Map<DocumentId, z.infer<typeof Whole>>> {
  const all = new Map<DocumentId, z.infer<typeof Whole>>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const address: string = `${url}/api/documents?limit=1000${cursor && `&cursor=${cursor}`}`;
    const page = Page.parse(await (await fetch(address)).json());
    for (const { id } of page.documents) {
      const response = await fetch(`${url}/api/documents/${id}`);
      all.set(id, Whole.parse(await response.json()));
    }
    cursor = page.nextCursor;
  }
  return all;
}

it(
  `loses no acknowledged document when it is killed during an ingest, ${KILLS} times`,
  async () => {
    const acknowledged = new Map<DocumentId, string>();
    let server = await serve();
    for (let round = 1; round <= KILLS; round++) {
      const before = acknowledged.size;
      const uploads = [1, 2, 3].map((line) => uploadUntilGone(server.url, `${round}-${line}`, acknowledged));
      // Each round is cut after another number of answers, wherever the uploads under way then are.
      await expect
        .poll(() => acknowledged.size - before, { timeout: 60_000, interval: 5 })
        .toBeGreaterThan(round * FILES_AN_UPLOAD);
      const { signal } = await server.end('SIGKILL');
      expect(signal).toBe('SIGKILL');
      await Promise.all(uploads);

      server = await serve();
      const stored = await readAll(server.url);
      for (const [id, text] of acknowledged) expect(stored.get(id)?.text, `round ${round}, ${id}`).toBe(text);
      for (const document of stored.values()) {
        expect(document.mentions).toHaveLength(document.mentionCount);
        expect(document.mentions.map(({ code }) => code)).toContain('07089');
        expect(document.passages.at(-1)?.end).toBe(document.text.length);
      }
    }
    await server.end();
    expect(acknowledged.size).toBeGreaterThan(KILLS * FILES_AN_UPLOAD);
    console.log(`${acknowledged.size} acknowledged documents, none lost in ${KILLS} kills`);
  },
  10 * 60_000,
);
