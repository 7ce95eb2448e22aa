import { unionOf } from '../compile/stretchSets.js';
import type { CompiledCoverage } from '../compiled.js';
import { combinedCoverage } from './combinedCoverage.js';

/**
 * Time that is covered in one set or in the other, as a set of depth 1.
 *
 * @throws ComanagedError `invalid-argument` where the sets have different ranges
 */
export function coverageUnion(one: CompiledCoverage, other: CompiledCoverage): CompiledCoverage {
  return combinedCoverage(one, other, unionOf);
}
