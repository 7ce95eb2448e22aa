import type { Audience } from '../../internal/audience.js';
import { refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import type { MaturityAssessment } from '../../maturity/assessment/model.js';
import type { MaturityChartOptions } from './model.js';
import { readAssessment } from './readAssessment.js';
import type { ReadAssessment } from './readAssessment.js';
import { readNames } from './readNames.js';
import type { LevelAxis, MaturityStanding, ReadStanding } from './readStanding.js';

/** A dimension, or the whole, as a chart shows it. */
export interface MaturityRow extends MaturityStanding {
  readonly label: string;
  /** The level that it has in the whole, although nothing is answered. */
  readonly countsAs: number | null;
  /** How much is answered; undefined where that is not shown. */
  readonly coverage: readonly [answered: number, applicable: number] | undefined;
  readonly freshLevel: number | null;
  /** Where it stood before; undefined where it was not there, or that is not shown. */
  readonly before: MaturityStanding | undefined;
}

/** An assessment as a chart shows it. */
export interface MaturityRows {
  readonly axis: LevelAxis;
  readonly hasLevels: boolean;
  readonly levelNames: ReadonlyMap<unknown, string>;
  readonly serviceId: string | undefined;
  readonly instant: string;
  readonly target: number | undefined;
  readonly beforeInstant: string | undefined;
  readonly whole: MaturityRow;
  /** All of them, in the order of the model. */
  readonly rows: readonly MaturityRow[];
  /** Those that are drawn. */
  readonly drawn: readonly MaturityRow[];
}

function checkSame(before: ReadAssessment, now: ReadAssessment): void {
  for (const key of ['modelId', 'modelVersion', 'serviceId'] as const)
    if (before[key] !== now[key]) refuse(`before/${key}`, 'be that of the assessment', 'invalid-option');
  if (before.axis.floor !== now.axis.floor || before.axis.top !== now.axis.top)
    refuse('before/dimensions', 'have the levels of the assessment', 'invalid-option');
}

function rowOf(
  label: string,
  standing: ReadStanding,
  before: MaturityStanding | undefined,
  isPublic: boolean,
): MaturityRow {
  const { answered, applicable, freshLevel, ...rest } = standing;
  // What weak evidence takes away, and how it came about, is nobody's business outside.
  if (isPublic) return { ...rest, label, coverage: undefined, freshLevel: null, before: undefined };
  return { ...rest, label, coverage: [answered, applicable], freshLevel, before };
}

/** Reads an assessment, which may come from JSON, into what a chart shows to an audience. */
export function maturityRows(
  assessment: MaturityAssessment,
  { model, targetLevel, before }: MaturityChartOptions,
  most: number,
  audience: Audience,
): MaturityRows {
  const now = readAssessment(assessment, 'assessment');
  const names = readNames(model, now.modelId);
  const { axis, hasLevels } = now;
  const isLevel = Number.isInteger(targetLevel) && Number(targetLevel) >= axis.floor && Number(targetLevel) <= axis.top;
  if (targetLevel !== undefined && !isLevel) refuse('targetLevel', 'be a level of the model', 'invalid-option');
  const then = before === undefined ? undefined : readAssessment(before, 'before');
  if (then !== undefined) checkSame(then, now);
  const isPublic = audience === 'public';
  const earlier = new Map(then?.dimensions);
  const rows = now.dimensions.map(([id, standing]) =>
    rowOf(names.dimensions.get(id) ?? cleanLine(id), standing, earlier.get(id), isPublic),
  );
  return {
    axis,
    hasLevels,
    levelNames: names.levels,
    serviceId: now.serviceId === null || isPublic ? undefined : cleanLine(now.serviceId),
    instant: now.instant,
    target: isPublic ? undefined : targetLevel,
    beforeInstant: isPublic ? undefined : then?.instant,
    whole: rowOf('', now.whole, then?.whole, isPublic),
    rows,
    drawn: rows.slice(0, most),
  };
}

/** Whether fresh evidence alone would change the level. */
export const isFreshApart = ({ freshLevel, level }: MaturityRow): boolean =>
  freshLevel !== null && freshLevel !== level;
