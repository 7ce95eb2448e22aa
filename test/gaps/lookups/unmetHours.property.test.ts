import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CoverageWindow, RequiredCoverage } from '../../../src/coverage/model.js';
import { weekdays } from '../../../src/coverage/model.js';
import { detectGaps } from '../../../src/gaps/detectGaps.js';
import { requiredHoursUncovered } from '../../../src/gaps/rules/coverage/requiredHoursUncovered.js';
import { runs } from '../../fixtures/runs.js';
import { does, operation } from '../rules/coverage/desks.js';

// The week from Monday 7 September 2026 in UTC, hour by hour.
const coverage = { from: '2026-09-07T00:00Z', to: '2026-09-14T00:00Z' };
const modes = ['staffed', 'on-call', 'best-effort'] as const;
const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

const shift = fc.record({
  day: fc.nat(6),
  start: fc.nat(23),
  length: fc.integer({ min: 1, max: 24 }),
  mode: fc.constantFrom(...modes),
  tier: fc.constantFrom(1, 2, 3),
  teamId: fc.constantFrom('desk', 'noc', 'other'),
});
type Shift = typeof shift extends fc.Arbitrary<infer T> ? T : never;

const windowOf = ({ day, start, length }: Shift) => ({
  zone: 'UTC',
  days: [weekdays[day] ?? 'mon'],
  start: time(start),
  end: time((start + length) % 24),
});

/** Hours of the week that a shift covers; a night on Sunday ends on Monday, that of the Sunday before reaches into Monday. */
const hoursOf = ({ day, start, length }: Shift): number[] =>
  Array.from({ length }, (_, hour) => (day * 24 + start + hour) % 168);

const needed = fc.record({
  shifts: fc.array(shift, { minLength: 1, maxLength: 4 }),
  mode: fc.constantFrom(...modes),
  tier: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
});

it('hours that nobody covers are those that no shift of a doer covers, hour by hour', () => {
  fc.assert(
    fc.property(needed, fc.array(shift, { maxLength: 8 }), fc.boolean(), (need, shifts, isShared) => {
      const required: RequiredCoverage = {
        windows: need.shifts.map(windowOf),
        mode: need.mode,
        ...(need.tier && { tier: need.tier }),
      };
      const windows = shifts.map((each, at): CoverageWindow => {
        return { id: `w${at}`, ...windowOf(each), mode: each.mode, tier: each.tier as 1 | 2 | 3, teamId: each.teamId };
      });
      const model = operation(
        { requiredCoverage: required },
        {
          coverage: { windows, closures: [] },
          assignments: isShared ? [does('role:agent'), does('role:analyst')] : [does('role:agent')],
        },
      );
      const doers = isShared ? ['desk', 'noc'] : ['desk'];
      const covered = new Set(
        shifts
          .filter(({ teamId }) => doers.includes(teamId))
          .filter(({ mode }) => modes.indexOf(mode) <= modes.indexOf(need.mode))
          .filter(({ tier }) => need.tier === undefined || tier >= need.tier)
          .flatMap(hoursOf),
      );
      const open = [...new Set(need.shifts.flatMap(hoursOf))].filter((hour) => !covered.has(hour));
      const { findings, ruleErrors } = detectGaps(model, {
        asOf: '2026-09-07',
        rules: [requiredHoursUncovered],
        coverage,
      });
      expect(ruleErrors).toEqual([]);
      const told = findings
        .filter(({ subject }) => subject.kind === 'activity')
        .map(({ data }) => data['hoursPerWeek']);
      expect(told).toEqual(open.length === 0 ? [] : [open.length]);
    }),
    { seed: 41, numRuns: runs(200) },
  );
});
