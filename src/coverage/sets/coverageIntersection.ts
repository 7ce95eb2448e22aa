import { intersectionOf } from '../compile/stretchSets.js';
import type { CompiledCoverage } from '../compiled.js';
import { combinedCoverage } from './combinedCoverage.js';

/**
 * Time that is covered in both sets, as a set of depth 1.
 *
 * @throws ComanagedError `invalid-argument` where the sets have different ranges
 */
export function coverageIntersection(one: CompiledCoverage, other: CompiledCoverage): CompiledCoverage {
  return combinedCoverage(one, other, intersectionOf);
}
