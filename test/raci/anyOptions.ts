import fc from 'fast-check';
import type { AnalyzeRaciOptions } from '../../src/raci/analyzeRaci.js';
import { anyDate } from './anyMatrix.js';

const anyLimit = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
/** Options of an analysis, with limits so low that small matrices exceed them. */
export const anyAnalyzeRaciOptions: fc.Arbitrary<AnalyzeRaciOptions> = fc.record({
  asOf: fc.option(anyDate, { nil: undefined }),
  accountableImpliesResponsible: fc.constantFrom(undefined, true, false),
  thresholds: fc.record({
    maxResponsible: anyLimit,
    maxConsulted: anyLimit,
    maxInformed: anyLimit,
    maxAccountableShare: fc.constantFrom(undefined, 0, 0.25, 0.5, 1),
  }),
});
