import { defaultLowCoverageRate } from '../presets/houseDefaults.js';
import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import { holdsAlone, slack } from '../plan/standing.js';
import type { Cell } from '../plan/standing.js';
import { levelNeeds } from './blockers.js';
import type { Needs } from './blockers.js';
import type { MaturityCoverage, MaturityWarning } from './model.js';

const texts = {
  leapfrog: 'A higher level holds by its own criteria while a lower one is open: it does not count.',
  'vacuous-level': 'No criterion of the level applies: it counts as attained.',
  'low-coverage': 'Few of the criteria that apply have an answer.',
  'future-dated': 'Evidence is dated after the assessment: it does not count.',
} as const;

function warning(
  code: MaturityWarning['code'],
  where: Partial<Omit<MaturityWarning, 'code' | 'message'>>,
): MaturityWarning {
  return { code, message: texts[code], dimensionId: null, level: null, criterionIds: [], ...where };
}

/** Remarks on a dimension. */
export function dimensionWarnings(
  plan: MaturityPlan,
  dimension: number,
  cells: readonly Cell[],
  counted: CountedRatings,
): MaturityWarning[] {
  const { rule, dimensions } = plan.model;
  const dimensionId = dimensions[dimension]?.id ?? '';
  if (rule.kind !== 'cumulative') return [];
  const vacuous = cells.flatMap(({ score }, level) =>
    score < 0 ? [warning('vacuous-level', { dimensionId, level: plan.floor + 1 + level })] : [],
  );
  const highest = cells.findLastIndex((cell) => cell.score >= 0 && holdsAlone(plan, cell));
  const open = cells.flatMap((cell, level) => (level < highest && !holdsAlone(plan, cell) ? [level] : []));
  if (open.length === 0) return vacuous;
  const needs: Needs = new Map();
  for (const level of open) levelNeeds(plan, plan.cells[dimension]?.[level] ?? [], cells[level], counted, needs);
  const criterionIds = idsOf(plan, [...needs.keys()]);
  return [...vacuous, warning('leapfrog', { dimensionId, level: plan.floor + 1 + highest, criterionIds })];
}

/** Remarks on how much was answered: of the whole, or of a dimension. */
export function coverageWarnings(
  plan: MaturityPlan,
  { rate }: MaturityCoverage,
  dimensionId: string | null,
): MaturityWarning[] {
  const { lowCoverageRate = defaultLowCoverageRate } = plan.model;
  return rate !== null && rate < lowCoverageRate - slack ? [warning('low-coverage', { dimensionId })] : [];
}

/** A remark on evidence of the future. */
export function futureWarnings(plan: MaturityPlan, { future }: CountedRatings): MaturityWarning[] {
  return future.length === 0 ? [] : [warning('future-dated', { criterionIds: idsOf(plan, future) })];
}

function idsOf(plan: MaturityPlan, places: readonly number[]): string[] {
  return [...places].sort((a, b) => a - b).map((at) => plan.ids[at] ?? '');
}
