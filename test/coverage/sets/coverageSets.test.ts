// UTC, one Monday; every value is read off the two plans.
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { coverageComplement } from '../../../src/coverage/sets/coverageComplement.js';
import { coverageDifference } from '../../../src/coverage/sets/coverageDifference.js';
import { coverageIntersection } from '../../../src/coverage/sets/coverageIntersection.js';
import { coverageUnion } from '../../../src/coverage/sets/coverageUnion.js';
import { tableZones } from '../../../src/coverage/zones/tableZones.js';
import type { CompiledCoverage } from '../../../src/coverage/compiled.js';

const monday = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
const window = (start: string, end: string) => ({
  id: start,
  zone: 'UTC',
  days: ['mon'] as const,
  start,
  end,
  seats: 2,
});
const early = compileCoverage({ windows: [window('06:00', '12:00'), window('20:00', '24:00')] }, monday);
const late = compileCoverage({ windows: [window('10:00', '20:00')] }, monday);
const hours = (coverage: CompiledCoverage) =>
  coverage.intervals().map(({ start, end }) => `${start.slice(11, 16)}-${end.slice(11, 16)}`);

describe('sets of coverage', () => {
  it('are joined, cut and turned around', () => {
    expect(hours(coverageUnion(early, late))).toEqual(['06:00-00:00']); // what touches is one
    expect(hours(coverageIntersection(early, late))).toEqual(['10:00-12:00']);
    expect(hours(coverageDifference(early, late))).toEqual(['06:00-10:00', '20:00-00:00']);
    expect(hours(coverageDifference(late, early))).toEqual(['12:00-20:00']);
    expect(hours(coverageComplement(early))).toEqual(['00:00-06:00', '12:00-20:00']);
    expect(hours(coverageComplement(coverageUnion(early, coverageComplement(early))))).toEqual([]);
  });

  it('have depth 1, the range of their parts, and answer like any coverage', () => {
    const both = coverageUnion(early, late);
    expect(both.depth()).toEqual({ minutesAtDepth: { '0': 360, '1': 1080 }, min: 0, max: 1 });
    expect([both.from, both.to, both.timeZoneData]).toEqual([early.from, early.to, early.timeZoneData]);
    expect(both.nextCovered('2026-06-01T00:00Z')).toBe('2026-06-01T06:00:00Z');
  });

  it('leave their parts as they are', () => {
    expect(hours(early)).toEqual(['06:00-12:00', '20:00-00:00']);
    expect(early.depth().max).toBe(2);
  });

  it('name both releases of zones where they differ', () => {
    const zones = tableZones({
      timeZoneData: '2026a',
      from: '2026-01-01T00:00Z',
      to: '2027-01-01T00:00Z',
      zones: [{ zone: 'UTC', at: [], offsets: [0] }],
    });
    const kept = compileCoverage({ windows: [window('10:00', '20:00')] }, { ...monday, zones });
    expect(coverageUnion(kept, kept).timeZoneData).toBe('2026a');
    expect(coverageUnion(early, kept).timeZoneData).toBe(`${early.timeZoneData} and 2026a`);
  });

  it.each([coverageUnion, coverageIntersection, coverageDifference])('are of one range: %o', (combine) => {
    const other = compileCoverage({}, { ...monday, to: '2026-06-03T00:00Z' });
    expect(() => combine(early, other)).toThrow(expect.objectContaining({ code: 'invalid-argument', path: 'other' }));
    expect(() => combine(null as never, late)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'one' }),
    );
    const json = JSON.parse(JSON.stringify(late)) as CompiledCoverage;
    expect(() => combine(early, json)).toThrow(expect.objectContaining({ code: 'invalid-argument', path: 'other' }));
  });

  it('have no complement of what is no coverage', () => {
    const error: unknown = expect.objectContaining({ code: 'invalid-argument', path: 'coverage' });
    for (const wrong of [null, 1, {}, [], monday]) expect(() => coverageComplement(wrong as never)).toThrow(error);
  });
});
