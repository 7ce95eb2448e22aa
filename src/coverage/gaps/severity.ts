import { checkOptions, refuse } from '../../internal/check.js';
import { coverageGapKinds, coverageSeverities, gapKindWeights, hourClasses, severityThresholds } from './model.js';
import type { CoverageGapKind, CoverageGapsOptions, CoverageSeverity, HourClass } from './model.js';

/** Weights of severities, all set. */
export interface SeverityWeights {
  readonly criticality: number;
  readonly kind: Readonly<Record<CoverageGapKind, number>>;
  readonly hour: Readonly<Partial<Record<HourClass, number>>>;
  readonly toleratedMinutes: number | null;
}

/** Largest weight, so that no score leaves what a number can hold: a house default. */
export const largestWeight = 1e9;
/** Shortest response that can be tolerated, for the same reason: a house default. */
export const leastToleratedMinutes = 0.001;

/** Reads the weights that a caller gives; others are house defaults. */
export function severityWeights(options: CoverageGapsOptions): SeverityWeights {
  const { criticalityWeight = 1, toleratedResponseMinutes: tolerated = null } = options;
  checkWeight(criticalityWeight, 'criticalityWeight');
  const kind = { ...gapKindWeights, ...weightsIn(options.kindWeights, 'kindWeights', coverageGapKinds) };
  if (kind.uncovered < kind['mode-downgraded'] || kind.uncovered < kind.understaffed) {
    refuse('kindWeights', 'weigh uncovered at least as much as mode-downgraded and understaffed', 'invalid-option');
  }
  if (tolerated !== null && !(Number.isFinite(tolerated) && tolerated >= leastToleratedMinutes)) {
    refuse('toleratedResponseMinutes', `be a finite number of at least ${leastToleratedMinutes}`, 'invalid-option');
  }
  const hour = weightsIn(options.hourWeights, 'hourWeights', hourClasses);
  return { criticality: criticalityWeight, kind, hour, toleratedMinutes: tolerated };
}

function checkWeight(weight: number, path: string): void {
  if (Number.isFinite(weight) && weight >= 0 && weight <= largestWeight) return;
  refuse(path, `be a number from 0 to ${largestWeight}`, 'invalid-option');
}

/** The weights that are given: those that are undefined are not. */
function weightsIn<K extends string>(
  weights: Readonly<Partial<Record<K, number | undefined>>> | undefined,
  option: string,
  keys: readonly K[],
): Partial<Record<K, number>> {
  const given: Partial<Record<K, number>> = {};
  if (weights === undefined) return given;
  checkOptions(weights, option, keys);
  for (const key of keys) {
    const weight = weights[key];
    if (weight === undefined) continue;
    checkWeight(weight, `${option}/${key}`);
    given[key] = weight;
  }
  return given;
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
