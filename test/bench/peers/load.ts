import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A package of `test/bench/node_modules`; undefined where the peers are not installed. */
export function peer<T>(name: string): T | undefined {
  const require = createRequire(resolve('test/bench/package.json'));
  try {
    return require(name) as T; // the callers say which part of the package they use
  } catch (error) {
    if ((error as { code?: unknown }).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
