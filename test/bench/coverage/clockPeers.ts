// Business time by other libraries. They read the zone of the process, which has to be that of the hours.
import { peer } from '../peers/load.js';
import { holidays } from './workloads.js';

/** Business milliseconds between two instants. */
export type Elapsed = (start: number, end: number) => number;
/** The instant by which eight business hours have passed. */
export type Due = (start: number) => number;

const minuteMs = 60_000;

interface Dayjs {
  readonly businessMinutesDiff: (other: Dayjs) => number;
  readonly addBusinessHours: (hours: number) => Dayjs;
  readonly valueOf: () => number;
}
type DayjsPackage = ((ms: number) => Dayjs) & {
  readonly extend: (plugin: unknown) => void;
  readonly setHolidays: (dates: readonly string[]) => void;
  readonly setBusinessTime: (hours: object) => void;
};

/** dayjs with its plugin for business time; undefined where it is not installed. */
export function dayjsClock(): { readonly elapsed: Elapsed; readonly due: Due } | undefined {
  const dayjs = peer<DayjsPackage>('dayjs');
  const plugin = peer<unknown>('dayjs-business-time');
  if (dayjs === undefined || plugin === undefined) return undefined;
  const isModule = typeof plugin === 'object' && plugin !== null && 'default' in plugin;
  dayjs.extend(isModule ? plugin.default : plugin);
  const day = [{ start: '09:00:00', end: '17:00:00' }];
  dayjs.setBusinessTime({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: null,
    sunday: null,
  });
  dayjs.setHolidays([...holidays]);
  return {
    // The sign depends on the order of the arguments.
    elapsed: (start, end) => Math.abs(dayjs(start).businessMinutesDiff(dayjs(end))) * minuteMs,
    due: (start) => dayjs(start).addBusinessHours(8).valueOf(),
  };
}

interface OpeningHours {
  readonly getOpenDuration: (from: Date, to: Date) => readonly [number, number];
}
type OpeningHoursPackage = new (text: string, place: null) => OpeningHours;

/** opening_hours with the holidays as closed dates; undefined where it is not installed. */
export function openingHours(): Elapsed | undefined {
  const loaded = peer<OpeningHoursPackage | { readonly default: OpeningHoursPackage }>('opening_hours');
  if (loaded === undefined) return undefined;
  const Package = 'default' in loaded ? loaded.default : loaded;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const off = holidays.map((date) => {
    const [year, month, day] = date.split('-');
    return `${year} ${months[Number(month) - 1]} ${day} off`;
  });
  const hours = new Package(['Mo-Fr 09:00-17:00', ...off].join('; '), null);
  return (start, end) => hours.getOpenDuration(new Date(start), new Date(end))[0];
}
