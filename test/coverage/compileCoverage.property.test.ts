import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import type { CompiledCoverage } from '../../src/coverage/compiled.js';
import { weekdays } from '../../src/coverage/model.js';
import type { CoveragePlan, Override, Rotation } from '../../src/coverage/model.js';
import { coverageComplement } from '../../src/coverage/sets/coverageComplement.js';
import { coverageDifference } from '../../src/coverage/sets/coverageDifference.js';
import { coverageIntersection } from '../../src/coverage/sets/coverageIntersection.js';
import { coverageUnion } from '../../src/coverage/sets/coverageUnion.js';
import { tableZones } from '../../src/coverage/zones/tableZones.js';
import { zoneTables } from '../../src/coverage/zones/zoneTables.js';
import { oddZones } from '../fixtures/oddZones.js';
import { calendars } from './oracles/calendars.js';
import type { Calendar } from './oracles/calendars.js';
import { turnsByTemporal } from './oracles/handOffs.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const allZones = Intl.supportedValuesOf('timeZone');
const isFull = process.env['COMANAGED_RUNS'] === 'full';
// The oracles are slow, so the quick run takes a small share.
const settings = (seed: number, times: number) => ({ seed, numRuns: isFull ? times : Math.ceil(times / 20) });
const lengthMinutes = ({ from, to }: { readonly from: number; readonly to: number }) => (to - from) / minuteMs;
const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const two = (value: number) => String(value).padStart(2, '0');
const timeOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const windowCalendars = calendars({ years: [1970, 2037], zones: allZones, days: 9 });

/** Calendars with people who take turns, and changes to that. */
const peopled = windowCalendars.chain(({ plan, from, to }) => {
  const zone = fc.constantFrom(...(plan.windows ?? []).map((window) => window.zone));
  const rotation = fc.record({
    zone,
    unit: fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const),
    length: fc.integer({ min: 1, max: 9 }),
    handOff: fc.integer({ min: 0, max: 1439 }).map(timeOf),
    from: fc.integer({ min: -40, max: 5 }).map((days) => date(Math.max(from + days * dayMs, 0))),
    members: fc.subarray(['ann', 'ben', 'cy', 'dee']),
    windowIds: fc.constantFrom(undefined, undefined, ['w0'], ['w0', 'w1']),
    teamId: fc.constantFrom('noc', undefined),
    priority: fc.constantFrom(undefined, 1, 2),
  });
  const person = fc.constantFrom('ann', 'ben', 'cy', 'eve', null);
  const override = fc
    .record({
      start: fc.integer({ min: Math.max(from - dayMs, 0), max: to }),
      minutes: fc.integer({ min: 1, max: 2880 }),
      rotationId: fc.constantFrom('r0', null, null),
      outPersonId: person,
      inPersonId: person,
      teamId: fc.constantFrom('noc', null),
    })
    .map(({ minutes, start, ...rest }) => ({
      ...rest,
      start: new Date(start).toISOString(),
      end: new Date(start + minutes * minuteMs).toISOString(),
    }));
  return fc
    .record({ rotations: fc.array(rotation, { maxLength: 3 }), overrides: fc.array(override, { maxLength: 4 }) })
    .map(({ rotations, overrides }): Calendar => ({
      plan: {
        ...plan,
        rotations: rotations.map((one, at): Rotation => ({ ...one, id: `r${at}` })),
        overrides: overrides.map((one, at): Override => ({ ...one, id: `o${at}` })),
      },
      from,
      to,
    }));
});

describe('windows that tile the week on the wall', () => {
  const zones = isFull ? allZones : [...oddZones, ...allZones.filter((_, at) => at % 60 === 0)];

  it.each(zones)('tile the time of %s', (zone) => {
    const cuts = fc
      .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 1439 }), fc.integer({ min: 1, max: 250 })), { maxLength: 3 })
      .map((some) => [0, ...some.sort((a, b) => a - b)]);
    const week = fc.tuple(cuts, cuts, cuts, cuts, cuts, cuts, cuts);
    const start = fc.integer({ min: dayMs, max: Date.UTC(2036, 0, 1) });
    fc.assert(
      fc.property(week, start, (days, from) => {
        const windows = days.flatMap((times, weekday) =>
          times.map((time, at) => ({
            id: `${weekday} ${at}`,
            zone,
            days: weekdays.slice(weekday, weekday + 1),
            start: timeOf(time),
            end: timeOf(times[at + 1] ?? 1440),
          })),
        );
        const range = { from, to: from + 550 * dayMs };
        const coverage = compileCoverage({ windows }, range);
        expect(coverage.intervals()).toEqual([{ start: coverage.from, end: coverage.to }]);
        expect(coverage.depth()).toEqual({ minutesAtDepth: { '1': lengthMinutes(range) }, min: 1, max: 1 });
      }),
      { seed: 20_260_401, numRuns: isFull ? 12 : 2 },
    );
  });

  it('tile it with one window of a whole day as well', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map(timeOf);
    fc.assert(
      fc.property(fc.constantFrom(...allZones), time, fc.integer({ min: 1970, max: 2034 }), (zone, start, year) => {
        const window = { id: 'always', zone, days: weekdays, start, end: start };
        const range = { from: Date.UTC(year, 0, 5), to: Date.UTC(year + 3, 0, 5) };
        const { minutesAtDepth } = compileCoverage({ windows: [window] }, range).depth();
        expect(minutesAtDepth).toEqual({ '1': lengthMinutes(range) });
      }),
      settings(20_260_402, 120),
    );
  });
});

describe('compiled coverage', () => {
  const whole = (coverage: CompiledCoverage) => [coverage.depths(), coverage.intervals(), coverage.minutes()];

  it('has stretches in order that are disjoint, do not touch and lie in the range; depths tile it', () => {
    fc.assert(
      fc.property(peopled, ({ plan, from, to }) => {
        const coverage = compileCoverage(plan, { from, to });
        let last = from - 1;
        const { starts, ends } = coverage.intervalsMs();
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThan(last);
          last = ends[at] ?? NaN;
          expect(last).toBeGreaterThan(start);
        }
        expect(last).toBeLessThanOrEqual(to);
        const depths = coverage.depths();
        expect([depths[0]?.start, depths.at(-1)?.end]).toEqual([coverage.from, coverage.to]);
        for (const [at, { start, depth }] of depths.slice(1).entries()) {
          expect(start).toBe(depths[at]?.end);
          expect(depth).not.toBe(depths[at]?.depth);
        }
        // Both ways of counting agree.
        const covered = depths.filter(({ depth }) => depth > 0);
        expect(covered.reduce((sum, one) => sum + Date.parse(one.end) - Date.parse(one.start), 0) / minuteMs).toBe(
          coverage.minutes(),
        );
      }),
      settings(20_260_403, 600),
    );
  });

  it('is joined of the parts of its range', () => {
    fc.assert(
      fc.property(peopled, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ plan, from, to }, share) => {
        const cut = Math.floor(from + share * (to - from));
        fc.pre(cut > from && cut < to);
        const parts = [
          ...compileCoverage(plan, { from, to: cut }).depths(),
          ...compileCoverage(plan, { from: cut, to }).depths(),
        ];
        const at = parts.findIndex(({ start }) => Date.parse(start) === cut);
        const [before, after] = [parts[at - 1], parts[at]];
        if (before !== undefined && after !== undefined && before.depth === after.depth) {
          parts.splice(at - 1, 2, { ...before, end: after.end });
        }
        expect(compileCoverage(plan, { from, to }).depths()).toEqual(parts);
      }),
      settings(20_260_404, 600),
    );
  });

  it('does not depend on the order of lists', () => {
    const reversed = <T>(list: readonly T[] | undefined) => [...(list ?? [])].reverse();
    fc.assert(
      fc.property(peopled, ({ plan, from, to }) => {
        const turned: CoveragePlan = {
          windows: reversed(plan.windows),
          closures: reversed(plan.closures),
          replacements: reversed(plan.replacements),
          breaks: reversed(plan.breaks),
          rotations: reversed(plan.rotations),
          overrides: reversed(plan.overrides),
        };
        expect(whole(compileCoverage(turned, { from, to }))).toEqual(whole(compileCoverage(plan, { from, to })));
        for (const personId of ['ann', 'ben', 'cy']) {
          const [one, other] = [plan, turned].map((some) => compileCoverage(some, { from, to, personId }).depths());
          expect(one).toEqual(other);
        }
      }),
      settings(20_260_405, 400),
    );
  });

  it('has a histogram that adds up to the range, and seats that add up to those of its windows', () => {
    fc.assert(
      fc.property(windowCalendars, ({ plan, from, to }) => {
        const windows = (plan.windows ?? []).map((window) => ({ ...window, personId: null }));
        const unnamed = { ...plan, windows };
        const { minutesAtDepth, min, max } = compileCoverage(unnamed, { from, to }).depth();
        const entries = Object.entries(minutesAtDepth).map(([depth, minutes]) => [Number(depth), minutes] as const);
        expect(entries.reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(lengthMinutes({ from, to }));
        const alone = windows.map((window) => {
          const minutes = compileCoverage({ ...plan, windows: [window] }, { from, to }).minutes();
          return minutes * (window.seats ?? 1);
        });
        expect(entries.reduce((sum, [depth, minutes]) => sum + depth * minutes, 0)).toBe(
          alone.reduce((sum, minutes) => sum + minutes, 0),
        );
        const depths = entries.map(([depth]) => depth);
        expect([min, max]).toEqual([Math.min(...depths), Math.max(...depths)]);
      }),
      settings(20_260_406, 600),
    );
  });

  it('answers for instants as its stretches say', () => {
    fc.assert(
      fc.property(
        peopled,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ({ plan, from, to }, share) => {
          const coverage = compileCoverage(plan, { from, to });
          const at = Math.min(Math.floor(from + share * (to - from)), to - 1);
          const spans = coverage.intervals().map(({ start, end }) => [Date.parse(start), Date.parse(end)] as const);
          const holding = spans.find(([start, end]) => start <= at && at < end);
          const depth = coverage
            .depths()
            .find(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end))?.depth;
          expect(coverage.isCovered(at)).toBe(holding !== undefined);
          expect(coverage.depthAt(at)).toBe(depth);
          const ms = (text: string | null) => (text === null ? null : Date.parse(text));
          const next = spans.find(([, end]) => end > at);
          expect(ms(coverage.nextCovered(at))).toBe(next === undefined ? null : Math.max(next[0], at));
          const free = holding?.[1] ?? at;
          expect(ms(coverage.nextUncovered(at))).toBe(free === to ? null : free);
          const last = spans.findLast(([start]) => start < at);
          expect(ms(coverage.previousCovered(at))).toBe(last === undefined ? null : Math.min(last[1], at));
          const opened = last === undefined || last[1] < at ? at : last[0];
          expect(ms(coverage.previousUncovered(at))).toBe(opened === from ? null : opened);
        },
      ),
      settings(20_260_407, 600),
    );
  });

  it('never grows by a closure, and is the same with one that closes nobody there', () => {
    fc.assert(
      fc.property(peopled, fc.integer({ min: -2, max: 9 }), ({ plan, from, to }, days) => {
        const closure = { zone: plan.windows?.[0]?.zone ?? 'UTC', date: date(Math.max(0, from + days * dayMs)) };
        const before = compileCoverage(plan, { from, to });
        const within = (change: object) =>
          compileCoverage({ ...plan, closures: [...(plan.closures ?? []), { ...closure, ...change }] }, { from, to });
        const closed = within({});
        expect(coverageDifference(closed, before).minutes()).toBe(0);
        for (const { start } of closed.depths()) {
          expect(closed.depthAt(start)).toBeLessThanOrEqual(before.depthAt(start));
        }
        for (const scope of [{ partyIds: ['nobody'] }, { teamIds: [] }, { windowIds: ['no window'] }]) {
          expect(within(scope).depths()).toEqual(before.depths());
        }
      }),
      settings(20_260_408, 400),
    );
  });

  it('is the same on a second run, of frozen input, as JSON, and with the tables of its zones', () => {
    const frozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    fc.assert(
      fc.property(peopled, ({ plan, from, to }) => {
        const input = frozen(JSON.parse(JSON.stringify(plan)) as CoveragePlan);
        const coverage = compileCoverage(input, frozen({ from, to }));
        const plain = [coverage.from, coverage.to, coverage.timeZoneData, whole(coverage), coverage.depth()];
        expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
        const again = compileCoverage(input, { from, to });
        expect([again.from, again.to, again.timeZoneData, whole(again), again.depth()]).toEqual(plain);
        const lists = [plan.windows, plan.closures, plan.replacements, plan.breaks, plan.rotations];
        const named = [...new Set(lists.flatMap((list) => (list ?? []).map(({ zone }) => zone)))];
        const zones = tableZones({ ...zoneTables(named, { from, to }), timeZoneData: 'kept' });
        const kept = compileCoverage(input, { from, to, zones });
        expect([kept.from, kept.to, kept.timeZoneData, whole(kept), kept.depth()]).toEqual([
          coverage.from,
          coverage.to,
          'kept',
          whole(coverage),
          coverage.depth(),
        ]);
      }),
      settings(20_260_409, 400),
    );
  });
});

describe('a rotation', () => {
  const rotated = peopled.filter(({ plan }) => (plan.rotations?.[0]?.members.length ?? 0) > 0);
  const members = ['ann', 'ben', 'cy', 'dee'];
  const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

  it('has the turns that Temporal says, one after the other', () => {
    fc.assert(
      fc.property(rotated, fc.boolean(), fc.integer({ min: 0, max: 9 }), ({ plan, from, to }, isEndless, days) => {
        const [first] = plan.rotations ?? [];
        if (first === undefined) return;
        const until = isEndless ? null : date(Date.parse(first.from) + days * 9 * dayMs);
        const rotation = { ...first, until, windowIds: undefined };
        const turns = turnsByTemporal(rotation, { from, to });
        for (const personId of members) {
          const own: { start: number; end: number }[] = [];
          for (const { member, span } of turns) {
            if (member !== personId) continue;
            const last = own.at(-1);
            if (last?.end === span.from) last.end = span.to;
            else own.push({ start: span.from, end: span.to });
          }
          const coverage = compileCoverage({ rotations: [rotation] }, { from, to, personId });
          expect(coverage.intervals()).toEqual(own.map(({ start, end }) => ({ start: iso(start), end: iso(end) })));
        }
        const all = compileCoverage({ rotations: [rotation] }, { from, to });
        expect(all.depth().max).toBe(turns.length > 0 ? 1 : 0);
        expect(all.intervals().length).toBe(turns.length > 0 ? 1 : 0); // the turns leave nothing out
      }),
      settings(20_260_410, 400),
    );
  });

  it('is changed by an override within its time alone', () => {
    fc.assert(
      fc.property(peopled, ({ plan, from, to }) => {
        const overrides = plan.overrides ?? [];
        const [first] = overrides;
        fc.pre(first !== undefined);
        const [start, end] = [Date.parse(first?.start ?? ''), Date.parse(first?.end ?? '')];
        const without = { ...plan, overrides: overrides.slice(1) };
        for (const personId of [...members, 'eve', undefined]) {
          const select = { from, to, personId };
          const [one, other] = [compileCoverage(plan, select), compileCoverage(without, select)];
          const apart = coverageUnion(coverageDifference(one, other), coverageDifference(other, one)).intervalsMs();
          for (const [at, ms] of apart.starts.entries()) {
            expect(ms).toBeGreaterThanOrEqual(start);
            expect(apart.ends[at]).toBeLessThanOrEqual(end);
          }
        }
      }),
      settings(20_260_411, 400),
    );
  });
});

describe('sets of coverage', () => {
  const pairs = fc
    .tuple(windowCalendars, windowCalendars)
    .map(([{ plan, from, to }, other]) => ({ plan, from, to, other: other.plan }));
  const same = (one: CompiledCoverage, other: CompiledCoverage) =>
    expect([one.intervals(), one.minutes()]).toEqual([other.intervals(), other.minutes()]);

  it('obey the laws of sets', () => {
    fc.assert(
      fc.property(pairs, ({ plan, other, from, to }) => {
        const [a, b] = [compileCoverage(plan, { from, to }), compileCoverage(other, { from, to })];
        const [notA, notB] = [coverageComplement(a), coverageComplement(b)];
        expect(a.minutes() + notA.minutes()).toBe(lengthMinutes({ from, to }));
        same(coverageComplement(notA), a);
        same(coverageUnion(a, b), coverageUnion(b, a));
        same(coverageIntersection(a, b), coverageIntersection(b, a));
        same(coverageUnion(a, a), a);
        same(coverageIntersection(a, a), a);
        same(coverageComplement(coverageUnion(a, b)), coverageIntersection(notA, notB));
        same(coverageComplement(coverageIntersection(a, b)), coverageUnion(notA, notB));
        same(coverageDifference(a, b), coverageIntersection(a, notB));
        expect(coverageUnion(a, b).minutes() + coverageIntersection(a, b).minutes()).toBe(a.minutes() + b.minutes());
      }),
      settings(20_260_412, 600),
    );
  });
});
