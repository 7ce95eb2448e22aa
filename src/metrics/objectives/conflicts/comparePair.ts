import { parseDuration } from '../../../internal/time/parseDuration.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import type { Slo } from '../../../services/catalogue/model.js';
import type { Stretch } from '../../availability/stretches.js';
import { sloWindow } from '../sloWindow.js';
import type { Promised, SlaSloConflict, SlaSloConflictCode, SlaSloObservation } from './model.js';
import { minutesOutside } from './weekHours.js';

const msPerMinute = 60_000;

/** What is compared at which moment. */
export interface Comparison {
  readonly asOf: number;
  readonly week: Stretch;
  readonly zones: ZoneProvider | undefined;
  readonly restoreShare: number;
}

/** A conflict without the parts that name its pair. */
export type Found = Pick<SlaSloConflict, 'code' | 'level' | 'numbers'>;

/** Whether a promise says something about what an objective measures: availability by its rate or by its restores, others by name. */
export function isComparable({ level }: Promised, slo: Slo): boolean {
  const isTime = level.metric === 'restore' || level.metric === 'availability';
  return slo.indicator === 'availability' ? isTime : slo.indicator === level.metric;
}

/** The conflicts of a promise and an objective of one service. */
export function comparePair(
  { level }: Promised,
  slo: Slo,
  observation: SlaSloObservation | undefined,
  comparison: Comparison,
): readonly Found[] {
  const { asOf, week, zones } = comparison;
  const { from, to } = sloWindow(slo.window, asOf, zones);
  const periodMinutes = (to - from) / msPerMinute;
  const budgetMinutes = rounded((1 - slo.target) * periodMinutes);
  const outside = minutesOutside(slo.hours, level.hours, week, zones);
  return [
    ...(observation?.slaMet === true && observation.sloMet === false ? [conflict('sla-met-slo-missed', {})] : []),
    ...looser(level.target, slo.target, periodMinutes),
    ...(level.metric === 'restore' ? restores(level.target, budgetMinutes, comparison.restoreShare) : []),
    ...(outside > 0 ? [conflict('coverage-mismatch', { minutesAWeek: outside })] : []),
  ];
}

function looser(promised: number | string, wanted: number, periodMinutes: number): readonly Found[] {
  if (typeof promised !== 'number' || promised >= wanted) return [];
  const uncoveredMinutes = rounded((wanted - promised) * periodMinutes);
  return [conflict('sla-looser', { promised, wanted, periodMinutes, uncoveredMinutes })];
}

/** A restore that is allowed by the promise, in error budgets of the objective. */
function restores(target: number | string, budgetMinutes: number, share: number): readonly Found[] {
  const ms = typeof target === 'string' ? parseDuration(target) : undefined;
  if (ms === undefined) return [];
  const restoreMinutes = ms / msPerMinute;
  if (budgetMinutes <= 0) return [conflict('restore-exceeds-budget', { restoreMinutes, budgetMinutes })];
  const budgets = restoreMinutes / budgetMinutes;
  if (budgets < share) return [];
  const level = budgets > 1 ? 'conflict' : 'warning';
  return [{ code: 'restore-exceeds-budget', level, numbers: { restoreMinutes, budgetMinutes, budgets } }];
}

function conflict(code: SlaSloConflictCode, numbers: Readonly<Record<string, number>>): Found {
  return { code, level: 'conflict', numbers };
}

/** Products of decimals without the noise of doubles. */
function rounded(minutes: number): number {
  const scale = 1e9;
  return Math.round(minutes * scale) / scale;
}
