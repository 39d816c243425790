import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

/**
 * The rooms of the house and what each may not import (ARCHITECTURE.md):
 * domain ← geodata ← pipeline ← commands, queries ← routes, scripts; domain ← web.
 */
const IO = [
  'node:fs',
  'node:fs/promises',
  'node:child_process',
  'node:worker_threads',
  'node:net',
  'node:http',
];
const DRIVERS = ['drizzle-orm', 'drizzle-orm/*', 'postgres', '@electric-sql/*'];

function room(files, forbidden, reason) {
  return {
    files,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: reason }] }] },
  };
}

/** The pages; `serverRoom` is the way from their folder to the server's own files, not to `web/api`. */
function pages(files, serverRoom) {
  return {
    files,
    ignores: ['web/vite.config.ts', 'web/e2e/**', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['#api/*', serverRoom, '#geodata/*'],
              allowTypeImports: true,
              message: 'web imports #domain/* and the type AppType, nothing else of api/',
            },
          ],
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ['node_modules', 'dist', 'data', 'coverage', '.cache', '**/generated/**'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The loader that runs TypeScript as it is drops a class's #methods; its #fields it keeps.
    files: ['api/**/*.ts', 'geodata/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MethodDefinition > PrivateIdentifier.key',
          message: 'write `private method()`: a #method is lost when the program runs without a build step',
        },
      ],
    },
  },
  { files: ['web/**'], languageOptions: { globals: { ...globals.browser } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  room(
    ['api/domain/**/*.ts'],
    [...IO, ...DRIVERS, '#api/*', '#geodata/*', 'hono', 'hono/*', '../pipeline/*', '../database/*'],
    'domain is the vocabulary: it imports zod, GeoJSON types, turf and nothing else of the house',
  ),
  room(['geodata/**/*.ts'], [...DRIVERS, '#api/*', 'hono'], 'geodata may use domain and nothing above it'),
  room(
    ['api/pipeline/**/*.ts'],
    [...IO, ...DRIVERS, '#api/*', 'hono', 'hono/*', '../database/*', '../documents/*', '../commands/*'],
    'pipeline is pure: values in, values out; no input or output, no database',
  ),
  room(
    ['api/queries/**/*.ts', 'api/commands/**/*.ts'],
    ['#api/routes/*', '../routes/*', 'hono', 'hono/*'],
    'queries and commands know nothing of HTTP',
  ),
  room(
    ['api/routes/**/*.ts'],
    [...DRIVERS, '#api/database/schema/*', '../database/schema/*'],
    'routes validate, call one query or command and respond; SQL lives in queries and commands',
  ),
  pages(['web/*.ts', 'web/*.svelte'], '../api/*'),
  pages(['web/*/*.ts', 'web/*/*.svelte'], '../../api/*'),
  pages(['web/*/*/**/*.ts', 'web/*/*/**/*.svelte'], '../../../api/*'),
);
