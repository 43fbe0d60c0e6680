import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What drives a browser may take long where many programs run beside it. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };
const TIMED = 'tests/browser/smoothness.test.ts';

/**
 * Unit tests need no browser; `tests/browser` drives real ones and is started by `npm test` after the builds: two files at a time,
 * and alone what measures time.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // None of them measures time by the clock: on a busy machine they are slow and no less right.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [TIMED],
          maxWorkers: 2,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: [TIMED], maxWorkers: 1, sequence: { groupOrder: 1 }, ...PATIENCE },
      },
    ],
  },
});
