import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import { wilson } from '../../internal/stats/wilson.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { allowedOf, budgetOf, isWithin } from './budgetOf.js';
import type { BudgetCount } from './budgetOf.js';
import type { ErrorBudget, ObjectiveInput, ObjectiveOptions, SloSlice } from './model.js';
import { checkObjective, readSlices } from './slices.js';
import type { Slice } from './slices.js';
import { sloWindow } from './sloWindow.js';

/** Options of {@link errorBudget}. */
export type ErrorBudgetOptions = ObjectiveOptions;

const level = 0.95;
export const trafficSpread = 10; // house default: slices whose traffic differs more are remarked

/**
 * How much of the error budget of an objective is used: `bad / ((1 - target) * total)`, over its window up to a moment.
 *
 * `occurrences` count events; `time-slices` count slices, good where their share of good events reaches `sliceTarget`; `ratio-time-slices`
 * take the mean of the shares. An attainment that equals the target has met it. Slices that are not wholly within the counted time, or
 * have no events, have no part: they are missing, and neither good nor bad.
 *
 * @returns `undefined` with `no-data` without events, with `zero-budget` for a target of 1; what remains may be below 0
 * @throws ComanagedError `invalid-argument` for an objective or slices that are none; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see OpenSLO v1, budgetingMethod; B. Beyer and others, The Site Reliability Workbook (2018), chapter 2
 *
 * @example
 * ```ts
 * import { errorBudget } from 'comanaged/metrics';
 *
 * const slo = { target: 0.97, window: { kind: 'rolling', length: 'P28D' } } as const;
 * const slices = [{ start: '2026-03-01T00:00Z', end: '2026-03-29T00:00Z', good: 3_600_000, total: 3_663_253 }];
 * const { allowedWhole, bad, isMet } = errorBudget(slo, slices, { asOf: '2026-03-29' });
 * [allowedWhole, bad, isMet];
 * // => [109_897, 63_253, true]
 * ```
 */
export function errorBudget(
  slo: ObjectiveInput,
  slices: readonly SloSlice[],
  options: ErrorBudgetOptions,
): ErrorBudget {
  return guarded('slo', () => {
    checkOptions(options, 'options', ['asOf', 'since', ...zoneKeys]);
    checkObjective(slo);
    return budgetAt(slo, readSlices(slices), options);
  });
}

/** The same, of what was checked. */
export function budgetAt(slo: ObjectiveInput, slices: readonly Slice[], options: ObjectiveOptions): ErrorBudget {
  const asOf = moment(options.asOf, 'asOf', options);
  const window = sloWindow(slo.window, asOf, options.zones);
  const since = options.since === undefined ? window.from : moment(options.since, 'since', options);
  if (since > asOf) refuse('since', 'lie at or before asOf', 'invalid-option');
  const counted = { from: Math.max(window.from, since), to: Math.min(window.to, asOf) };
  const within = slices.filter(({ from, to, total }) => from >= counted.from && to <= counted.to && total > 0);
  const { budgeting = 'occurrences', target } = slo;
  const count = budgetOf(slo, within);
  const allowed = allowedOf(target, count.total);
  const known = within.reduce((length, { from, to }) => length + to - from, 0);
  const length = counted.to - counted.from;
  const dataShare = length > 0 ? known / length : 0;
  const warnings = remarks(slo, within, { dataShare, isYoung: since > window.from });
  const consumed = shareOfBudget(count, allowed, budgeting, warnings);
  return {
    asOf: formatInstant(asOf),
    window: { from: formatInstant(window.from), to: formatInstant(window.to) },
    counted: { from: formatInstant(counted.from), to: formatInstant(counted.to) },
    budgeting,
    target,
    dataShare,
    attainment: attainmentOf(count, budgeting, warnings),
    isMet: count.total > 0 ? isWithin(count.bad, allowed, count.total) : null,
    allowed,
    allowedWhole: Math.floor(allowed),
    bad: count.bad,
    consumed,
    remaining: consumed.status === 'ok' ? { ...consumed, value: 1 - consumed.value } : consumed,
    warnings,
  };
}

type Budgeting = ErrorBudget['budgeting'];

function attainmentOf(
  { total, bad }: BudgetCount,
  budgeting: Budgeting,
  warnings: readonly Warning[],
): Outcome<number> {
  if (total === 0) return nothing('no-data');
  const isCount = budgeting !== 'ratio-time-slices' && Number.isInteger(total) && Number.isInteger(bad);
  const limits = isCount ? { ...wilson(total - bad, total, level), method: 'wilson' } : undefined;
  return figure((total - bad) / total, { n: total, method: budgeting, level, limits, warnings });
}

function shareOfBudget(
  { total, bad }: BudgetCount,
  allowed: number,
  budgeting: Budgeting,
  warnings: readonly Warning[],
): Outcome<number> {
  if (total === 0) return nothing('no-data');
  if (allowed <= 0) return nothing('zero-budget');
  return figure(bad / allowed, { n: total, method: budgeting, warnings });
}

function remarks(
  { budgeting }: ObjectiveInput,
  within: readonly Slice[],
  { dataShare, isYoung }: { readonly dataShare: number; readonly isYoung: boolean },
): readonly Warning[] {
  const totals = within.map(({ total }) => total).sort((a, b) => a - b);
  const isUneven = (totals.at(-1) ?? 0) > trafficSpread * (totals[0] ?? 0);
  const countsSlices = budgeting === 'time-slices' || budgeting === 'ratio-time-slices';
  return [
    ...(dataShare < 1 ? [warning('missing-slices')] : []),
    ...(isYoung ? [warning('young-objective')] : []),
    ...(countsSlices && isUneven ? [warning('low-traffic')] : []),
  ];
}
