import type { HoursPlan } from '../../src/coverage/model.js';
import { weekdays } from '../../src/coverage/model.js';

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes of a day as wall time. */
export const wallTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Every minute of the week that a plan has, walked one by one; all of them where there is no plan. */
export function minutesOf(plan: HoursPlan | undefined): boolean[] {
  const week = new Array<boolean>(7 * 1440).fill(plan === undefined);
  for (const { days, start, end } of plan?.windows ?? []) {
    for (const day of days) {
      let minute = weekdays.indexOf(day) * 1440 + Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
      do {
        week[minute % week.length] = true;
        minute++;
      } while (wallTime(minute % 1440) !== end && !(end === '24:00' && minute % 1440 === 0));
    }
  }
  return week;
}
