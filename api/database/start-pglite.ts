import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { postgis } from '@electric-sql/pglite-postgis';

/** The folder of emscripten's NODEFS as far as it is used here. */
interface NodeFileSystem {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number };
}

/**
 * A data directory whose commits reach the disk. PGlite starts PostgreSQL with fsync off and its
 * file system answers fsync without doing it; here both are real, so that a commit survives loss
 * of power as far as the disk keeps its word.
 */
class DurableNodeFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const hook: NonNullable<typeof emscriptenOpts.preRun>[number] = (module) => {
      const files = module.FS.filesystems.NODEFS as unknown as NodeFileSystem;
      files.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fdatasyncSync(stream.nfd);
        else syncFolder(files.realPath(stream.node));
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } };
  }
}

function syncFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** As PGlite's own, but with fsync on, by the one method that its file system can be taught. */
const DURABLE_START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

const EXTENSIONS = { postgis, pg_trgm, unaccent };

/** Major version of the PostgreSQL that PGlite embeds; data directories of another cannot be opened. */
export const ENGINE_MAJOR = '18';

/** True when the folder holds a PGlite database. */
export function holdsPglite(folder: string): boolean {
  return existsSync(`${folder}/PG_VERSION`);
}

/**
 * Starts the embedded engine with PostGIS.
 * @param folder data directory; null keeps everything in memory
 * @param dump what `dumpDataDir` gave, to start from; the folder must hold no database yet
 */
export async function startPglite(folder: string | null, dump: Blob | null): Promise<PGlite> {
  const pglite = await PGlite.create({
    extensions: EXTENSIONS,
    ...(folder === null ? {} : { fs: new DurableNodeFS(folder), startParams: DURABLE_START }),
    ...(dump ? { loadDataDir: dump } : {}),
  });
  await pglite.exec(`set timezone = 'UTC'; set datestyle = 'ISO, YMD'`);
  return pglite;
}
