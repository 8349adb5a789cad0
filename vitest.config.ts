import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

export default mergeConfig(
  site,
  defineConfig({
    test: {
      include: ['{src,tests}/**/*.test.{ts,tsx}'],
      // Tests of components ask for a browser's document themselves, in their first line.
      environment: 'node',
      setupFiles: ['tests/setup.ts'],
      testTimeout: 60_000,
    },
  }),
);
