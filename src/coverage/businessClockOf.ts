import type { BusinessClock } from './clock/clock.js';
import { clockOf } from './clock/clockOf.js';
import type { CompiledCoverage } from './compiled.js';
import { rangeOfCoverage } from './sets/combinedCoverage.js';

/**
 * A clock that runs while compiled coverage has anybody there, over its range.
 *
 * @throws ComanagedError `invalid-argument` for what is no compiled coverage
 */
export function businessClockOf(coverage: CompiledCoverage): BusinessClock {
  const range = rangeOfCoverage(coverage, 'coverage');
  return clockOf(coverage.intervalsMs(), range, coverage.timeZoneData);
}
