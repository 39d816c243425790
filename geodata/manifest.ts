import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One file of `geodata/`: what it holds, whose it is, and the checksum it must have. */
export const ManifestEntry = z.object({
  /** Path below `geodata/`. */
  file: z.string(),
  holds: z.string(),
  source: z.string(),
  url: z.string(),
  licence: z.string(),
  attribution: z.string(),
  year: z.string(),
  /** Script that builds it; null for a table written by hand. */
  builtBy: z.string().nullable(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

export const Manifest = z.object({ files: z.array(ManifestEntry) });
export type Manifest = z.infer<typeof Manifest>;

/** Reads `geodata/manifest.json`; throws a ZodError when it is malformed. */
export function readManifest(): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'manifest.json'), 'utf8')));
}
