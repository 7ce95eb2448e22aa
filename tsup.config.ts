import { readdirSync, statSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The subpaths of the package: every folder of src with an index, `internal` apart. */
export const rooms: readonly string[] = readdirSync('src')
  .filter((name) => name !== 'internal' && statSync(`src/${name}`).isDirectory())
  .sort();

export default defineConfig({
  // Every module is an entry of its own: with a few big ones, one used function drags in the schemas of its chunk, and zod with them.
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: { entry: ['src/index.ts', ...rooms.map((room) => `src/${room}/index.ts`)] },
  onSuccess: 'node test/package/schemaFiles.mjs',
});
