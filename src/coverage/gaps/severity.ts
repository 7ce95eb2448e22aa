import { refuse } from '../../internal/check.js';
import { coverageSeverities, gapKindWeights, severityThresholds } from './model.js';
import type { CoverageGapKind, CoverageGapsOptions, CoverageSeverity, HourClass } from './model.js';

/** Weights of severities, all set. */
export interface SeverityWeights {
  readonly criticality: number;
  readonly kind: Readonly<Record<CoverageGapKind, number>>;
  readonly hour: Readonly<Partial<Record<HourClass, number>>>;
  readonly toleratedMinutes: number | null;
}

/** Reads the weights that a caller gives; others are house defaults. */
export function severityWeights(options: CoverageGapsOptions): SeverityWeights {
  const { criticalityWeight = 1, kindWeights = {}, hourWeights = {}, toleratedResponseMinutes } = options;
  const kind = { ...gapKindWeights, ...kindWeights };
  const weights = { criticalityWeight, ...prefixed('kindWeights', kind), ...prefixed('hourWeights', hourWeights) };
  for (const [option, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) refuse(option, 'be a finite number of at least 0', 'invalid-option');
  }
  if (kind.uncovered < kind['mode-downgraded'] || kind.uncovered < kind.understaffed) {
    refuse('kindWeights', 'weigh uncovered at least as much as mode-downgraded and understaffed', 'invalid-option');
  }
  const tolerated = toleratedResponseMinutes ?? null;
  if (tolerated !== null && !(Number.isFinite(tolerated) && tolerated > 0)) {
    refuse('toleratedResponseMinutes', 'be a finite number above 0', 'invalid-option');
  }
  return { criticality: criticalityWeight, kind, hour: hourWeights, toleratedMinutes: tolerated };
}

function prefixed(option: string, weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([key, weight]) => [`${option}/${key}`, weight]));
}

/** Minutes times weights. */
export function scoreOf(
  minutes: Readonly<Partial<Record<HourClass, number>>>,
  kind: CoverageGapKind,
  { criticality, kind: kindWeights, hour }: SeverityWeights,
): number {
  let score = 0;
  for (const [hourClass, length] of Object.entries(minutes) as [HourClass, number][]) {
    score += length * criticality * (hour[hourClass] ?? 1) * kindWeights[kind];
  }
  return score;
}

/** The label of a score; a gap longer than the response that is tolerated is one higher. */
export function labelOf(score: number, timesTolerated: number | null): CoverageSeverity {
  const reached = (['medium', 'high', 'critical'] as const).filter((label) => score >= severityThresholds[label]);
  const raised = timesTolerated !== null && timesTolerated > 1 ? 1 : 0;
  const at = Math.min(reached.length + raised, coverageSeverities.length - 1);
  return coverageSeverities[at] ?? 'critical';
}
