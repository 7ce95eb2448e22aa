import { formatInstant } from '../../internal/time/formatInstant.js';
import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import { cellsOf, heightOf, scoreOf, slack } from '../plan/standing.js';
import type { Cell } from '../plan/standing.js';
import { blockersOf, needsOf } from './blockers.js';
import { coverageOf } from './coverage.js';
import { dropsOf } from './lapses.js';
import type { Drop } from './lapses.js';
import type { MaturityDimensionResult, MaturityLapse } from './model.js';

/** What is known of a dimension before it is told. */
export interface DimensionFigures {
  readonly cells: readonly Cell[];
  /** Levels above the floor; undefined where no criterion applies. */
  readonly height: number | undefined;
  readonly freshHeight: number | undefined;
  readonly score: number | undefined;
  readonly drops: readonly Drop[];
}

/** The figures of a dimension. */
export function dimensionFigures(plan: MaturityPlan, dimension: number, counted: CountedRatings): DimensionFigures {
  const cells = cellsOf(plan, dimension, counted.effective);
  const score = scoreOf(plan, cells);
  if (score === undefined) return { cells, height: undefined, freshHeight: undefined, score, drops: [] };
  const height = heightOf(plan, cells);
  const lists = plan.cells[dimension] ?? [];
  const isFresh = lists.every((members) => members.every((at) => counted.fresh[at] === counted.effective[at]));
  const freshHeight = isFresh ? height : heightOf(plan, cellsOf(plan, dimension, counted.fresh));
  return { cells, height, freshHeight, score, drops: dropsOf(plan, dimension, cells, counted) };
}

/** A drop in text. */
export function lapseOf(plan: MaturityPlan, drop: Drop | undefined): MaturityLapse | null {
  return drop === undefined ? null : { at: formatInstant(drop.at), level: plan.floor + drop.height };
}

/** The whole part of a score, where the rule derives a level from it. */
export function derivedLevelOf({ model: { rule } }: MaturityPlan, score: number | undefined): number | null {
  return rule.kind === 'continuous' && rule.derivesLevel && score !== undefined ? Math.floor(score + slack) : null;
}

/** A dimension as it is told; without any answer in the whole there is no level, only what is missing. */
export function dimensionResult(
  plan: MaturityPlan,
  dimension: number,
  { cells, height, freshHeight, score, drops }: DimensionFigures,
  counted: CountedRatings,
  isKnown: boolean,
): MaturityDimensionResult {
  const hasLevels = isKnown && plan.model.rule.kind !== 'continuous';
  // Where no criterion applies, all levels of a cumulative model hold, and nothing was seen in a high-water one.
  const vacuous = plan.model.rule.kind === 'cumulative' ? plan.height : 0;
  const levelAt = (levels: number | undefined) => (hasLevels ? plan.floor + (levels ?? vacuous) : null);
  const reached = height ?? vacuous;
  return {
    dimensionId: plan.model.dimensions[dimension]?.id ?? '',
    level: levelAt(height),
    derivedLevel: isKnown ? derivedLevelOf(plan, score) : null,
    score: isKnown ? (score ?? null) : null,
    levels: cells.map((cell, level) => ({
      level: plan.floor + 1 + level,
      score: cell.score < 0 || !isKnown ? null : cell.score,
      attained: hasLevels ? (plan.model.rule.kind === 'high-water' ? cell.isSeen : level < reached) : null,
    })),
    blockers: blockersOf(plan, counted, needsOf(plan, dimension, cells, counted)),
    coverage: coverageOf(plan, [dimension], counted.stated),
    levelIfFresh: levelAt(freshHeight),
    nextLapse: hasLevels ? lapseOf(plan, drops[0]) : null,
  };
}
