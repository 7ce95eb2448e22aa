import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HoursPlan, HoursWindow } from '../../src/coverage/model.js';
import { weekdays } from '../../src/coverage/model.js';
import { scopeKey } from '../../src/raci/scopeKey.js';
import { minutesOf, wallTime } from './weekPlans.js';

// Few times and days, so that different windows often cover the same.
const anyTime = fc.constantFrom(0, 6, 12, 18).map((hour) => wallTime(hour * 60));
const anyWindow: fc.Arbitrary<HoursWindow> = fc.record({
  zone: fc.constant('Europe/London'),
  days: fc.oneof(
    fc.subarray([...weekdays], { minLength: 1 }),
    fc.constantFrom<HoursWindow['days']>(['mon'], ['sun'], ['mon', 'tue']),
  ),
  start: anyTime,
  end: fc.oneof(anyTime, fc.constant('24:00')),
});
const anyPlan: fc.Arbitrary<HoursPlan> = fc.record({ windows: fc.array(anyWindow, { minLength: 1, maxLength: 4 }) });

/** The same minutes, cut at every six hours and turned round. */
function cut({ windows }: HoursPlan): HoursPlan {
  const pieces = windows.flatMap(({ zone, days, start, end }) => {
    const first = Number(start.slice(0, 2));
    const last = Number(end.slice(0, 2));
    const length = last > first ? last - first : last - first + 24;
    return days.flatMap((day) =>
      Array.from({ length: length / 6 }, (_, at): HoursWindow => {
        const hour = first + at * 6;
        const on = weekdays[(weekdays.indexOf(day) + Math.floor(hour / 24)) % 7] ?? day;
        return { zone, days: [on], start: wallTime((hour % 24) * 60), end: wallTime(((hour % 24) + 6) * 60) };
      }),
    );
  });
  return { windows: pieces.reverse() };
}

it('is equal for plans of one zone if, and only if, they have the same minutes of the week', () => {
  let equal = 0;
  fc.assert(
    fc.property(anyPlan, fc.oneof(anyPlan, fc.constant(undefined)), (a, other) => {
      const b = other ?? cut(a);
      const isSame = minutesOf(a).join() === minutesOf(b).join();
      if (isSame) equal++;
      expect(scopeKey({ window: a }) === scopeKey({ window: b })).toBe(isSame);
      expect(scopeKey({ window: a }) === '').toBe(!minutesOf(a).includes(false));
    }),
    { seed: 44, numRuns: 200 },
  );
  expect(equal).toBeGreaterThan(50);
});
