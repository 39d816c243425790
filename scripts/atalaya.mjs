#!/usr/bin/env node
/** The `atalaya` command line; the TypeScript behind it is read as it is, without a build step. */
import '@oxc-node/core/register';

await import('./atalaya.ts');
