// Business time of an agreement: Monday to Friday, 08:00 to 18:00 in New York, less holidays.
import { peer } from '../peers/load.js';

/** Days on which nobody works. */
export const closedDays = [
  '2024-01-01',
  '2024-07-04',
  '2024-12-25',
  '2025-01-01',
  '2025-07-04',
  '2025-12-25',
  '2026-01-01',
  '2026-07-04',
];
const minuteMs = 60_000;

interface Dayjs {
  readonly businessMinutesDiff: (other: Dayjs) => number;
}
type DayjsPackage = ((ms: number) => Dayjs) & {
  readonly extend: (plugin: unknown) => void;
  readonly setHolidays: (dates: readonly string[]) => void;
  readonly setBusinessTime: (hours: object) => void;
};

/** Business milliseconds by dayjs-business-time, which reads the zone of the process; undefined where it is not installed. */
export function dayjsElapsed(): ((start: number, end: number) => number) | undefined {
  const dayjs = peer<DayjsPackage>('dayjs');
  const plugin = peer<unknown>('dayjs-business-time');
  if (dayjs === undefined || plugin === undefined) return undefined;
  const isModule = typeof plugin === 'object' && plugin !== null && 'default' in plugin;
  dayjs.extend(isModule ? plugin.default : plugin);
  const day = [{ start: '08:00:00', end: '18:00:00' }];
  const workdays = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  dayjs.setBusinessTime({ ...workdays, saturday: null, sunday: null });
  dayjs.setHolidays(closedDays);
  return (start, end) => Math.abs(dayjs(start).businessMinutesDiff(dayjs(end))) * minuteMs;
}
