import { defineConfig } from 'vitest/config';

/** Files at a time: each has databases of its own, and the smallest machine these run on has two cores. */
const WORKERS = 2;

/**
 * Three kinds of test: pure ones, ones with a real database (embedded, and PostgreSQL when
 * TEST_DATABASE_URL or a local installation is there), and pages in real Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['api/**/*.test.ts', 'geodata/**/*.test.ts', 'scripts/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'database',
          include: ['api/**/*.db.test.ts', 'scripts/**/*.db.test.ts'],
          globalSetup: ['api/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['web/e2e/**/*.e2e.ts'],
          globalSetup: ['web/e2e/harness/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // After the others and one at a time: what a page shows in time depends on a machine that is free.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
