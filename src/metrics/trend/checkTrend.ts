import { isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { MetricTolerance } from '../model.js';
import { metricDirections } from '../model.js';
import { trendDefaults } from './defaults.js';
import type { TrendMetric } from './model.js';

/** Refuses a tolerance that is none. */
export function checkTolerance(tolerance: MetricTolerance | null | undefined, path: string): void {
  if (tolerance === undefined || tolerance === null) return;
  const keys = isRecord(tolerance) ? Object.keys(tolerance) : [];
  const [key] = keys;
  if (keys.length !== 1 || (key !== 'absolute' && key !== 'relative')) refuse(path, 'have absolute or relative');
  refuseFaults(numberFaults((tolerance as unknown as Record<string, unknown>)[key], `${path}/${key}`, { above: 0 }));
}

/** Refuses a metric whose fields are not what they must be. */
export function checkMetric(metric: TrendMetric): void {
  if (!isRecord(metric)) refuse('metric', 'be an object');
  const { direction, tolerance, target, minimumSample } = metric;
  const hasDirection = direction !== undefined && direction !== null;
  if (hasDirection && !metricDirections.includes(direction)) {
    refuse('metric/direction', `be one of ${metricDirections.join(', ')}`);
  }
  checkTolerance(tolerance, 'metric/tolerance');
  refuseFaults([
    ...numberFaults(target ?? undefined, 'metric/target', { optional: true }),
    ...numberFaults(minimumSample ?? undefined, 'metric/minimumSample', { least: 1, whole: true, optional: true }),
  ]);
}

/** Level of significance and of intervals. */
export function levelsOf(options: { readonly alpha?: number | undefined; readonly level?: number | undefined }): {
  readonly alpha: number;
  readonly level: number;
} {
  const { alpha = trendDefaults.alpha, level = trendDefaults.level } = options;
  const share = { above: 0, below: 1 };
  refuseFaults([...numberFaults(alpha, 'alpha', share), ...numberFaults(level, 'level', share)]);
  return { alpha, level };
}
