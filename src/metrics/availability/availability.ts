import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import type { Availability, AvailabilityOptions } from './model.js';
import { outagesOf, pausesAsStretches } from './outagesOf.js';
import { joined, without } from './stretches.js';
import type { Stretch } from './stretches.js';

const msPerMinute = 60_000;
const minutesPerHour = 60;
/** -ln 0.05: with it nothing in the time has a chance of 5 % (rule of three). */
const ruleOfThree = 2.995732273553991;

/**
 * The share of the time in which a service worked, from the outages of its incidents: `1 - outages / covered time`, overlapping ones
 * counted once.
 *
 * Time after `asOf` is left out, and an outage that goes on runs up to it. Incidents without `outages` are excluded: nobody said whether they
 * had any; `[]` says that they had none.
 *
 * @returns shares 0 to 1; `undefined` with `zero-exposure` where no covered time is left; without outages 1, as the time is the sample
 * @throws ComanagedError `invalid-argument` for records or maintenance that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`;
 * `out-of-range` where the business clock does not reach over the window
 * @see AXELOS, ITIL Service Design (2011), section 4.4; mean times without failures: the rule of three, J. A. Hanley and A. Lippman-Hand, JAMA
 * 249 (1983)
 *
 * @example
 * ```ts
 * import { availability } from 'comanaged/metrics';
 *
 * const outages = [{ start: '2026-03-02T10:00Z', end: '2026-03-02T10:30Z' }];
 * const incidents = [{ id: 'a', openedAt: '2026-03-02T10:02Z', outages }];
 * const march = availability(incidents, { asOf: '2026-04-01', from: '2026-03-02', to: '2026-03-30' });
 * const { withoutMaintenance, failures } = march;
 * [withoutMaintenance.status === 'ok' && withoutMaintenance.value, failures]; // 30 of 40,320 minutes
 * // => [1 - 30 / 40_320, 1]
 * ```
 */
export function availability(incidents: readonly IncidentRecord[], options: AvailabilityOptions): Availability {
  return guarded('incidents', () => {
    checkOptions(options, 'options', ['asOf', 'from', 'to', 'businessClock', 'maintenance', ...zoneKeys]);
    checkIncidents(incidents);
    const asOf = moment(options.asOf, 'asOf', options);
    const from = moment(options.from, 'from', options);
    const to = moment(options.to, 'to', options);
    if (to <= from) refuse('to', 'lie after from', 'invalid-option');
    const window = { from, to: Math.max(from, Math.min(to, asOf)) };
    const { stretches, excluded } = outagesOf(incidents, asOf);
    const maintenance = joined(pausesAsStretches(options.maintenance), window);
    const outages = joined(stretches, window);
    const failed = without(outages, maintenance);
    const length = lengthOn(options.businessClock, window);
    const covered = length([window]);
    const working = covered - length(maintenance);
    const down = length(outages);
    const lost = length(failed);
    // What maintenance cuts in two is still one failure.
    const failures = outages.filter((outage) => length(without([outage], maintenance)) > 0).length;
    const isFuture = window.to <= window.from;
    const share = (part: number, whole: number): Outcome<number> => {
      if (isFuture) return nothing('empty-window');
      if (whole <= 0) return nothing('zero-exposure');
      const cut = to > asOf ? [warning('incomplete-window')] : [];
      return figure(1 - part / whole, { n: failures, method: 'time-share', excluded, warnings: cut });
    };
    const each = (ms: number): Outcome<number> => {
      if (working <= 0) return nothing('zero-exposure');
      if (failures === 0) return nothing('no-failures');
      return figure(hours(ms) / failures, { n: failures, method: 'time-per-failure', excluded });
    };
    return {
      asOf: formatInstant(asOf),
      window: { from: formatInstant(window.from), to: formatInstant(window.to) },
      timeZoneData: options.businessClock?.timeZoneData ?? null,
      coveredMinutes: covered / msPerMinute,
      maintenanceMinutes: (covered - working) / msPerMinute,
      outageMinutes: down / msPerMinute,
      failures,
      withoutMaintenance: share(lost, working),
      withMaintenance: share(down, covered),
      meanTimeBetweenFailures: each(working - lost),
      meanTimeBetweenFailuresAtLeast: failures === 0 && working > 0 ? hours(working) / ruleOfThree : null,
      meanTimeBetweenServiceIncidents: each(working),
      excluded,
      warnings: to > asOf ? [warning('incomplete-window')] : [],
    };
  });
}

function hours(ms: number): number {
  return ms / msPerMinute / minutesPerHour;
}

/** Measures stretches on a clock, or in all hours. */
function lengthOn(
  clock: AvailabilityOptions['businessClock'],
  window: Stretch,
): (stretches: readonly Stretch[]) => number {
  if (clock === undefined) return (all) => all.reduce((total, { from, to }) => total + to - from, 0);
  if (!isRecord(clock) || typeof clock.elapsedMs !== 'function') refuse('businessClock', 'be a business clock');
  const isCovered = (parseInstant(clock.from) ?? 0) <= window.from && (parseInstant(clock.to) ?? 0) >= window.to;
  if (!isCovered) refuse('businessClock', 'reach over the window', 'out-of-range');
  return (all) => all.reduce((total, { from, to }) => total + clock.elapsedMs(from, to), 0);
}
