import { checkRecord, refuse } from '../../internal/check.js';
import { once } from '../../internal/once.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { compiledCoverage } from '../compile/compiledCoverage.js';
import type { Stretches } from '../compile/stretches.js';
import { sweep } from '../compile/sweep.js';
import type { CompiledCoverage } from '../compiled.js';

/** The range of compiled coverage. */
export function rangeOfCoverage(coverage: CompiledCoverage, argument: string): Range {
  checkRecord(coverage, argument);
  const [from, to] = [parseInstant(coverage.from), parseInstant(coverage.to)];
  if (from === undefined || to === undefined || typeof coverage.intervalsMs !== 'function') {
    return refuse(argument, 'be compiled coverage');
  }
  return { from, to };
}

/** Coverage of depth 1 with the given stretches. */
export function flatCoverage(covered: Stretches, range: Range, timeZoneData: string): CompiledCoverage {
  const seat = { tier: null, skills: null, mode: 'staffed', seats: 1, personId: null, takesTurns: false } as const;
  const nobodys = { partyId: null, teamId: null, windowId: null, rotationId: null, serviceIds: null };
  const steps = once(() => sweep([{ ...seat, ...nobodys, stretches: covered }], range));
  return compiledCoverage({ range, timeZoneData, covered: () => covered, steps });
}

/** Two sets of one range as one. */
export function combinedCoverage(
  one: CompiledCoverage,
  other: CompiledCoverage,
  combine: (one: Stretches, other: Stretches) => Stretches,
): CompiledCoverage {
  const range = rangeOfCoverage(one, 'one');
  const { from, to } = rangeOfCoverage(other, 'other');
  if (from !== range.from || to !== range.to) return refuse('other', 'have the range of the first set');
  const labels = [...new Set([one.timeZoneData, other.timeZoneData])];
  return flatCoverage(combine(one.intervalsMs(), other.intervalsMs()), range, labels.join(' and '));
}
