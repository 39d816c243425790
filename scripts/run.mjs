/** Runs a TypeScript file: `node scripts/run.mjs FILE [ARG…]`. Node 20 cannot strip types by itself. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import '@oxc-node/core/register';

const [, , file, ...rest] = process.argv;
if (!file) {
  console.error('usage: node scripts/run.mjs FILE [ARG…]');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(resolve(file)).href);
