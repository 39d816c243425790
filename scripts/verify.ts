/**
 * `npm run verify`: what CI runs before the tests. Formatting, lint, types and the freshness of
 * generated files, side by side. Ends with 0 when all hold, 1 otherwise.
 */
import colors from 'picocolors';
import { runChecks } from './verify/check.ts';
import type { Check } from './verify/check.ts';
import { codebookTables } from './verify/codebook-tables.ts';
import { fileLengths } from './verify/file-lengths.ts';
import { geodataChecksums } from './verify/geodata-checksums.ts';
import { toolCheck } from './verify/tool-check.ts';

const CHECKS: readonly Check[] = [
  toolCheck('format', 'prettier/bin/prettier.cjs', [
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ]),
  toolCheck('lint', 'eslint/bin/eslint.js', [
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    '.cache/eslint',
    '.',
  ]),
  toolCheck('types', 'typescript/bin/tsc', [
    '-p',
    'tsconfig.json',
    '--incremental',
    '--tsBuildInfoFile',
    '.cache/tsc.tsbuildinfo',
  ]),
  toolCheck('types of pages', 'svelte-check/bin/svelte-check', [
    '--tsconfig',
    'web/tsconfig.json',
    '--fail-on-warnings',
  ]),
  { name: 'geodata as listed', run: geodataChecksums },
  { name: 'codebook as generated', run: codebookTables },
  { name: 'file lengths', run: fileLengths },
];

const results = await runChecks(CHECKS, ({ name, problem, seconds }) => {
  const mark = problem === null ? colors.green('✓') : colors.red('✗');
  console.log(`${mark} ${name} ${colors.dim(`${seconds.toFixed(1)} s`)}`);
});

for (const { name, problem } of results) {
  if (problem !== null) console.log(`\n${colors.red(name)}\n${problem}`);
}
const failed = results.filter(({ problem }) => problem !== null).length;
console.log(`\nverify: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
