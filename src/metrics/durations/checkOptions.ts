import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { serviceLevelClocks } from '../../services/agreements/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { durationDefaults } from './defaults.js';
import { clockOf } from './elapsed.js';
import type { Measure } from './measure.js';
import { durationEndings } from './model.js';
import type { DurationMetric, DurationOptions, EndingDurationOptions, MeasureOptions } from './model.js';

/** Keys of what is measured. */
export const measureKeys: readonly string[] = ['asOf', 'from', 'to', 'clock', 'businessClock', ...zoneKeys];
/** Keys of how durations are summed up. */
export const durationKeys: readonly string[] = [
  ...measureKeys,
  ...['quantiles', 'quantileMethod', 'openIncidents', 'level', 'interval', 'geometric', 'horizonHours', 'seed'],
];

/** Refuses what is no list of records with the fields that every function relies on. */
export function checkIncidents(incidents: unknown): asserts incidents is readonly IncidentRecord[] {
  if (!Array.isArray(incidents)) refuse('incidents', 'be an array');
  for (let at = 0; at < incidents.length; at++) {
    const record: unknown = incidents[at];
    if (!isRecord(record)) refuse(`incidents/${at}`, 'be an object');
    if (record['openedAt'] === undefined || record['openedAt'] === null) {
      refuse(`incidents/${at}/openedAt`, 'be an instant with Z or an offset, or epoch milliseconds');
    }
  }
}

/** The measure that options ask for. */
export function measureOf(
  options: MeasureOptions,
  metric: DurationMetric,
  ending: EndingDurationOptions['ending'] = 'first',
): Measure {
  const { clock = 'gross', businessClock } = options;
  if (!serviceLevelClocks.includes(clock)) {
    refuse('clock', `be one of ${serviceLevelClocks.join(', ')}`, 'invalid-option');
  }
  if (!durationEndings.includes(ending)) refuse('ending', 'be first or final', 'invalid-option');
  const isBusiness = clock === 'business' || clock === 'net-business';
  const isClock = isRecord(businessClock) && typeof businessClock.elapsedMs === 'function';
  if (isBusiness && !isClock) refuse('businessClock', 'be a business clock, which this clock needs', 'invalid-option');
  const from = options.from === undefined ? -Infinity : moment(options.from, 'from', options);
  const to = options.to === undefined ? Infinity : moment(options.to, 'to', options);
  if (to <= from) refuse('to', 'lie after from', 'invalid-option');
  const asOf = moment(options.asOf, 'asOf', options);
  return { metric, ending, clock: clockOf(clock, businessClock), asOf, from, to };
}

/** Checks the options of a summary. */
export function checkDurationOptions(options: DurationOptions, keys: readonly string[] = durationKeys): void {
  checkOptions(options, 'options', keys);
  const { level = durationDefaults.level, quantiles = [], quantileMethod = 'type-7' } = options;
  const share = { above: 0, below: 1 };
  if (!Array.isArray(quantiles)) refuse('quantiles', 'be an array', 'invalid-option');
  refuseFaults([
    ...numberFaults(level, 'level', share),
    ...quantiles.flatMap((p, at) => numberFaults(p, `quantiles/${at}`, share)),
    ...numberFaults(options.horizonHours, 'horizonHours', { above: 0, most: 876_600, optional: true }),
  ]);
  const choices = [
    ['quantileMethod', quantileMethod, ['type-7', 'nearest-rank']],
    ['openIncidents', options.openIncidents ?? 'survival', ['survival', 'leave-out']],
    ['interval', options.interval ?? false, [true, false]],
    ['geometric', options.geometric ?? false, [true, false]],
  ] as const;
  for (const [name, value, known] of choices) {
    if (!known.some((each) => each === value)) refuse(name, `be one of ${known.join(', ')}`, 'invalid-option');
  }
}
