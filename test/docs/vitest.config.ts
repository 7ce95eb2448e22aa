import { defineConfig } from 'vitest/config';

// Blocks change nothing outside of themselves, so they share their modules: a worker for each would take ten times as long.
export default defineConfig({ test: { root: '.', include: ['test/.docs/*.test.ts'], isolate: false } });
