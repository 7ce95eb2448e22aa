import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    // Everything under test is pure, so files share their modules: a fifth of the time.
    isolate: false,
    exclude: ['test/.docs/**', 'test/bench/**', 'test/package/**', '**/node_modules/**'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
});
