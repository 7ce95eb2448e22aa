import { checkRecord, refuse } from '../../internal/check.js';
import { once } from '../../internal/once.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { compiledCoverage } from '../compile/compiledCoverage.js';
import type { Stretches } from '../compile/stretches.js';
import { sweep } from '../compile/sweep.js';
import type { CompiledCoverage } from '../compiled.js';

/** The range of compiled coverage. */
export function rangeOfCoverage(coverage: CompiledCoverage, argument: string): Range {
  checkRecord(coverage, argument);
  const { fromMs, toMs, intervalsMs } = coverage;
  const isCompiled = Number.isSafeInteger(fromMs) && Number.isSafeInteger(toMs) && typeof intervalsMs === 'function';
  return isCompiled ? { from: fromMs, to: toMs } : refuse(argument, 'be compiled coverage');
}

/** Coverage of depth 1 with the given stretches. */
export function flatCoverage(covered: Stretches, range: Range, timeZoneData: () => string): CompiledCoverage {
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
  const label = () => [...new Set([one.timeZoneData, other.timeZoneData])].join(' and ');
  return flatCoverage(combine(one.intervalsMs(), other.intervalsMs()), range, label);
}
