/** `npm run build`: the pages, from `web/` to `dist/web`, with their coded forms. Prints only trouble. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { WEB_DIST } from '../web/dist-path.ts';
import { codeFiles } from './web/code-files.ts';
import { builtMark } from './web/web-sources.ts';

const mark = builtMark();
await build({
  configFile: resolve(import.meta.dirname, '../web/vite.config.ts'),
  logLevel: 'warn',
  clearScreen: false,
});
await codeFiles(WEB_DIST);
writeFileSync(mark.file, mark.digest);
