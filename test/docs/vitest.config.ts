import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { root: '.', include: ['test/.docs/*.test.ts'] } });
