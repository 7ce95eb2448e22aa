import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdays } from '../../src/coverage/model.js';
import type { HoursPlan, HoursWindow } from '../../src/coverage/model.js';
import type { AssignmentScope } from '../../src/raci/model.js';
import { scopeOverlap } from '../../src/raci/scopeOverlap.js';
import { severities, sites } from './anyMatrix.js';
import { minutesOf, wallTime } from './weekPlans.js';

// Full and half hours with a minute beside them, so that ends often touch or miss by one.
const anyMinute = fc
  .tuple(fc.integer({ min: 0, max: 47 }), fc.constantFrom(-1, 0, 0, 0, 1))
  .map(([half, more]) => (half * 30 + more + 1440) % 1440);

const anyWindow: fc.Arbitrary<HoursWindow> = fc.record(
  {
    zone: fc.constantFrom('Europe/London', 'Europe/London', 'Europe/London', 'Europe/London', 'Asia/Tokyo'),
    days: fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }),
    start: anyMinute.map(wallTime),
    end: fc.oneof(anyMinute.map(wallTime), fc.constant('24:00')),
    from: fc.constantFrom(undefined, null, null, null, '2026-01-01'),
  },
  { requiredKeys: ['zone', 'days', 'start', 'end'] },
);
const anyPlan: fc.Arbitrary<HoursPlan> = fc.record(
  {
    windows: fc.array(anyWindow, { minLength: 1, maxLength: 2 }),
    closures: fc.constantFrom([], [], [{ zone: 'Europe/London', date: '2026-12-25' }]),
  },
  { requiredKeys: ['windows'] },
);
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const anyTimedScope: fc.Arbitrary<AssignmentScope> = fc.record(
  { severities: some(severities), sites: some(sites), window: anyPlan },
  { requiredKeys: [] },
);

function plainOverlap(a: AssignmentScope, b: AssignmentScope): string {
  let areasMeet = false;
  for (const severity of severities) {
    for (const site of sites) {
      const isIn = (scope: AssignmentScope) =>
        (scope.severities ?? severities).includes(severity) && (scope.sites ?? sites).includes(site);
      if (isIn(a) && isIn(b)) areasMeet = true;
    }
  }
  if (!areasMeet) return 'no';
  if (a.window !== undefined && b.window !== undefined) {
    const windows = [...a.window.windows, ...b.window.windows];
    const isDated = windows.some(({ from }) => typeof from === 'string');
    const isClosed = [a, b].some(({ window }) => (window?.closures?.length ?? 0) > 0);
    if (isDated || isClosed || windows.some(({ zone }) => zone !== windows[0]?.zone)) return 'maybe';
  }
  const other = minutesOf(b.window);
  return minutesOf(a.window).some((isOpen, minute) => isOpen && other[minute]) ? 'yes' : 'no';
}

it('has the verdict of trying every severity, site and minute of the week', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyTimedScope, anyTimedScope, (a, b) => {
      const expected = plainOverlap(a, b);
      seen.set(expected, (seen.get(expected) ?? 0) + 1);
      expect(scopeOverlap(a, b)).toBe(expected);
      expect(scopeOverlap(b, a)).toBe(expected);
    }),
    { seed: 41, numRuns: 2000 },
  );
  for (const verdict of ['yes', 'no', 'maybe']) expect(seen.get(verdict)).toBeGreaterThan(200);
});

it('has the verdict of every minute of the week for hours alone', () => {
  const plain = anyPlan.map(({ windows }) => ({
    windows: windows.map((window) => ({ ...window, zone: 'Europe/London', from: null })),
  }));
  let apart = 0;
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      const expected = plainOverlap({ window: a }, { window: b });
      if (expected === 'no') apart++;
      expect(scopeOverlap({ window: a }, { window: b })).toBe(expected);
    }),
    { seed: 42, numRuns: 1000 },
  );
  expect(apart).toBeGreaterThan(200);
});

it('finds that a scope meets itself, unless only a calendar could tell', () => {
  fc.assert(
    fc.property(anyTimedScope, (scope) => {
      expect(scopeOverlap(scope, scope)).toBe(plainOverlap(scope, scope));
      expect(scopeOverlap(scope, scope)).not.toBe('no');
    }),
    { seed: 43, numRuns: 500 },
  );
});
