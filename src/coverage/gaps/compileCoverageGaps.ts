import { checkOptions, checkRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkOccurrences, planRange, rangeKeys } from '../compile/planRange.js';
import { checkSelection } from '../compile/selection.js';
import type { CoveragePlan, RequiredCoverage } from '../model.js';
import { preparePlan } from '../plan/preparePlan.js';
import { demandsOf } from './demands.js';
import { gapsOfDemands, totalsOf } from './gapsOfDemands.js';
import type { CoverageGap, CoverageGapsOptions, CoverageTotals } from './model.js';

/** Gaps over a range, found once; each has an object only when it is asked for. */
export interface CompiledCoverageGaps {
  /** All but the single gaps, as plain data. */
  readonly totals: CoverageTotals;
  /** Number of gaps. */
  readonly count: number;
  /** The gap at a position, from 0, by start and kind. */
  readonly gapAt: (position: number) => CoverageGap;
  /** All gaps from a position on, from 0, at most so many, as plain data; empty beyond the last one. */
  readonly gaps: (first?: number, most?: number) => CoverageGap[];
}

const ownKeys = ['criticalityWeight', 'kindWeights', 'hourWeights', 'hourClasses', 'toleratedResponseMinutes'];
const seatKeys = ['serviceId', 'partyId', 'teamId', 'amongPersonIds', 'higherTierCounts', 'people'];

/**
 * The same as `coverageGaps`, for plans with very many gaps: totals are ready, and gaps become objects one by one.
 *
 * @throws ComanagedError as `coverageGaps`; later `out-of-range` for a position where there is no gap, and `invalid-argument` for a
 * first or a most that is not a whole number of at least 0
 */
export function compileCoverageGaps(
  requirement: RequiredCoverage,
  plan: CoveragePlan,
  options: CoverageGapsOptions,
): CompiledCoverageGaps {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, ...seatKeys, ...ownKeys]);
    checkSelection(options);
    checkRecord(requirement, 'requirement');
    const { range, zones } = planRange(options);
    const prepared = preparePlan(plan, 'plan', zones);
    checkOccurrences(plan, range);
    const needed = demandsOf(requirement, prepared, range, zones);
    const { found, minutesAtDepth } = gapsOfDemands({ requirement, needed, plan: prepared, range, options });
    const order = found
      .flatMap(({ rows }, demand) => rows.map(({ start, rank }, row) => ({ demand, row, start, rank })))
      .sort((a, b) => a.start - b.start || b.rank - a.rank || a.demand - b.demand);
    const gapOf = (at: (typeof order)[number] | undefined) => (at && found[at.demand]?.write(at.row)) ?? noSuchGap();
    const label = { from: formatInstant(range.from), to: formatInstant(range.to), timeZoneData: zones.timeZoneData() };
    const holidaysAssessed = plan.closures !== undefined;
    return {
      totals: { ...label, holidaysAssessed, ...totalsOf(found), minutesAtDepth },
      count: order.length,
      gapAt: (position) => gapOf(order[position]),
      gaps(first = 0, most = order.length) {
        checkCount(first, 'first');
        checkCount(most, 'most');
        return order.slice(first, first + most).map(gapOf);
      },
    };
  });
}

function checkCount(value: number, argument: string): void {
  if (!Number.isSafeInteger(value) || value < 0) refuse(argument, 'be a whole number of at least 0');
}

function noSuchGap(): never {
  return refuse('position', 'be that of a gap', 'out-of-range');
}
