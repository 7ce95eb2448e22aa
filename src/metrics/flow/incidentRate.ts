import { checkOptions } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { garwood } from '../../internal/stats/garwood.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import type { IncidentRateReport, IncidentRateOptions } from './model.js';
import { flowKeys, flowWindow } from './window.js';

const daysPerMonth = 30.4375; // 365.25 / 12

/**
 * How often incidents are opened: `events / exposure`, with the exact interval of a Poisson process.
 *
 * No events in some time is a figure: its interval ends above 0. Incidents that come in bursts vary more than the interval says.
 *
 * @returns a rate for `perDays` days; `undefined` with `zero-exposure` where the window lies after the moment
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see F. Garwood, Biometrika 28 (1936)
 *
 * @example
 * ```ts
 * import { incidentRate } from 'comanaged/metrics';
 *
 * const incidents = [{ id: 'a', openedAt: '2026-03-10T09:00Z' }];
 * const window = { asOf: '2026-04-01', from: '2026-03-01', to: '2026-03-31' };
 * const { rate } = incidentRate(incidents, { ...window, perDays: 30 });
 * [rate.value, Math.round(rate.interval.high * 100) / 100];
 * // => [1, 5.57]
 * ```
 */
export function incidentRate(incidents: readonly IncidentRecord[], options: IncidentRateOptions): IncidentRateReport {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...flowKeys, 'perDays']);
    const { perDays = daysPerMonth } = options;
    refuseFaults(numberFaults(perDays, 'perDays', { above: 0, most: 36_525 }));
    checkIncidents(incidents);
    const { asOf, from, to, level } = flowWindow(options);
    const counts = { 'after-as-of': 0, canceled: 0, 'outside-window': 0 };
    let events = 0;
    for (const [at, record] of incidents.entries()) {
      const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
      if (opened > asOf) counts['after-as-of']++;
      else if (record.status === 'canceled') counts.canceled++;
      else if (opened < from || opened >= to) counts['outside-window']++;
      else events++;
    }
    const excluded = Object.entries(counts).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : []));
    const exposureDays = (to - from) / msPerDay;
    const exposure = exposureDays / perDays;
    const limits = () => ({ ...garwood(events, exposure, level), method: 'garwood' });
    return {
      asOf: formatInstant(asOf),
      window: { from: formatInstant(from), to: formatInstant(to) },
      given: incidents.length,
      events,
      exposureDays,
      perDays,
      excluded,
      rate:
        exposure <= 0
          ? nothing('zero-exposure')
          : figure(events / exposure, { n: events, method: 'rate', level, limits: limits(), excluded }),
    };
  });
}
