import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import * as metrics from '../../src/metrics/index.js';
import { runs } from '../fixtures/runs.js';
import { isPlain } from './arbitraryIncidents.js';

const functions = Object.entries(metrics).filter(([, value]) => typeof value === 'function') as [
  string,
  (...given: unknown[]) => unknown,
][];

const junk = fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
const nearly = fc.oneof(
  junk,
  fc.array(
    fc.record(
      { id: fc.string(), openedAt: fc.oneof(junk, fc.nat(2_000_000_000_000)), pauses: junk },
      { requiredKeys: [] },
    ),
  ),
  fc.record({ asOf: fc.constant('2026-03-01'), from: fc.constant('2026-01-01'), to: fc.constant('2026-02-01') }),
  fc.record(
    { asOf: fc.constant('2026-03-01'), metric: fc.constant('time-to-restore'), tolerance: junk },
    { requiredKeys: ['asOf', 'metric'] },
  ),
);

it.each(functions)('%s answers anything with a plain result or a documented error', (_, call) => {
  fc.assert(
    fc.property(fc.array(nearly, { maxLength: 3 }), (given) => {
      try {
        expect(isPlain(call(...given))).toBe(true);
      } catch (error) {
        if (!isComanagedError(error)) throw error;
      }
    }),
    { seed: 871, numRuns: runs(400) },
  );
});
