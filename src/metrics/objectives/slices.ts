import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { sloBudgetings } from '../../services/catalogue/model.js';
import type { ObjectiveInput, SloSlice } from './model.js';

/** A slice that was read. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly good: number;
  readonly total: number;
}

/**
 * Slices in the order of time.
 *
 * @throws ComanagedError `invalid-argument` for what is no slice, has more good than all events, or overlaps another one
 */
export function readSlices(slices: readonly SloSlice[]): readonly Slice[] {
  if (!Array.isArray(slices)) refuse('slices', 'be an array');
  const read = (slices as readonly SloSlice[]).map((slice, at): Slice => {
    const path = `slices/${at}`;
    checkOptions(slice, path, ['start', 'end', 'good', 'total']);
    const { start, end, good, total } = slice;
    const from = parseInstant(start);
    const to = parseInstant(end);
    if (from === undefined || to === undefined || to <= from) refuse(path, 'end at an instant after its start');
    refuseFaults([
      ...numberFaults(total, `${path}/total`, { least: 0 }),
      ...numberFaults(good, `${path}/good`, { least: 0 }),
    ]);
    if (good > total) refuse(`${path}/good`, 'be at most total');
    return { from, to, good: good + 0, total: total + 0 };
  });
  const ordered = read.sort((a, b) => a.from - b.from);
  if (ordered.some((slice, at) => slice.from < (ordered[at - 1]?.to ?? 0))) refuse('slices', 'not overlap');
  return ordered;
}

/** Checks an objective by hand; other fields of an `Slo` may be there. */
export function checkObjective(slo: ObjectiveInput): void {
  if (!isRecord(slo)) refuse('slo', 'be an object');
  refuseFaults([
    ...numberFaults(slo.target, 'slo/target', { above: 0, most: 1 }),
    ...numberFaults(slo.sliceTarget ?? undefined, 'slo/sliceTarget', { least: 0, most: 1, optional: true }),
  ]);
  const { budgeting = 'occurrences', window } = slo;
  if (!sloBudgetings.includes(budgeting)) refuse('slo/budgeting', `be one of ${sloBudgetings.join(', ')}`);
  if (!isRecord(window) || !['rolling', 'calendar'].includes(window.kind)) {
    refuse('slo/window', 'be rolling or calendar');
  }
  const hasSliceTarget = slo.sliceTarget !== undefined && slo.sliceTarget !== null;
  if (budgeting === 'time-slices' && !hasSliceTarget) refuse('slo/sliceTarget', 'be there for time slices');
}
