import { compileCoverage } from '../../../coverage/compileCoverage.js';
import type { HoursPlan } from '../../../coverage/model.js';
import { coverageDifference } from '../../../coverage/sets/coverageDifference.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import type { Stretch } from '../../availability/stretches.js';

const msPerMinute = 60_000;

/** Minutes of a week in which an objective holds and a promise does not; hours that are absent or null are all hours. */
export function minutesOutside(
  wanted: HoursPlan | null | undefined,
  promised: HoursPlan | null | undefined,
  week: Stretch,
  zones: ZoneProvider | undefined,
): number {
  if (promised === undefined || promised === null) return 0;
  const compile = (plan: HoursPlan | null | undefined) => {
    const always = [
      { id: 'all', zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start: '00:00', end: '24:00' },
    ] as const;
    return compileCoverage(plan ?? { windows: always }, { from: week.from, to: week.to, zones });
  };
  const { starts, ends } = coverageDifference(compile(wanted), compile(promised)).intervalsMs();
  return starts.reduce((total, start, at) => total + ((ends[at] ?? 0) - start) / msPerMinute, 0);
}
