import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { makeApp } from '../testing/make-app.ts';

const app = makeApp({ rows: async () => [{ version: '1' }] } as unknown as Database);

interface Listed {
  boundaries: { file: string; url: string; sha256: string; attribution: string }[];
}

describe('the boundaries', () => {
  it('are listed with whose they are and the checksum of what is sent', async () => {
    const { boundaries } = (await (await app.request('/api/boundaries')).json()) as Listed;
    expect(boundaries.map(({ file }) => file)).toEqual(['mexico.json', 'world.json']);
    for (const { url, sha256, attribution } of boundaries) {
      const response = await app.request(url);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(attribution).not.toBe('');
    }
  });

  it('are asked again when the address has no checksum or an old one', async () => {
    for (const address of ['/api/boundaries/mexico.json', '/api/boundaries/mexico.json?v=old']) {
      const response = await app.request(address);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      const etag = response.headers.get('etag') ?? '';
      expect((await app.request(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    }
  });

  it('go out coded, with every state and municipality', async () => {
    const response = await app.request('/api/boundaries/mexico.json', {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    const topology = JSON.parse(
      brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString(),
    ) as { objects: Record<string, { geometries: { id: string }[] }> };
    expect(topology.objects['states']?.geometries).toHaveLength(32);
    expect(topology.objects['municipalities']?.geometries).toHaveLength(2475);
  });
});
