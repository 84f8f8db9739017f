import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests set the time zone of their process, which threads would share.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**'],
          // Against a test that never ends, and far above what any takes on a busy machine.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // By default one core stays idle, which is half of a small machine.
          maxWorkers: '100%',
          // A test leaves nothing behind that another could see, so files share what they import.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/built/sites.ts'],
          // A build and a browser take their time on a busy machine.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Each file may drive a browser and builds of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
