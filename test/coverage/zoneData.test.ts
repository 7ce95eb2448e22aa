import { describe, expect, it } from 'vitest';
import { coverageBurden } from '../../src/coverage/burden/coverageBurden.js';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import { coverageLint } from '../../src/coverage/lint/coverageLint.js';
import { weekdays } from '../../src/coverage/model.js';
import type { CoveragePlan } from '../../src/coverage/model.js';
import { expandWeeklyPattern } from '../../src/coverage/pattern/expandWeeklyPattern.js';
import { weeklyPattern } from '../../src/coverage/pattern/weeklyPattern.js';
import { expandRotation } from '../../src/coverage/rotations/expandRotation.js';
import { tableZones } from '../../src/coverage/zones/tableZones.js';
import { zoneTables } from '../../src/coverage/zones/zoneTables.js';

const year = { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' };
const rotation = {
  id: 'primary',
  zone: 'America/New_York',
  unit: 'week' as const,
  handOff: '02:30',
  from: '2024-01-07',
  members: ['ann', 'bob'],
};

function planIn(london: string): CoveragePlan {
  const desk = { id: 'desk', zone: london, days: weekdays, start: '01:30', end: '18:00', personId: 'eve' };
  return {
    windows: [desk],
    rotations: [rotation],
    closures: [{ zone: london, date: '2024-12-25', windowIds: ['desk'] }],
  };
}

describe('time-zone data', () => {
  const wide = { from: '2023-11-01T00:00Z', to: '2025-03-01T00:00Z' };
  const zones = tableZones({ ...zoneTables(['Europe/London', 'America/New_York'], wide), timeZoneData: 'kept' });
  const plan = planIn('Europe/London');

  it('from kept tables gives the results of the engine, but for the label (A20)', () => {
    expect(expandRotation(rotation, { ...year, zones })).toEqual(expandRotation(rotation, year));
    const burden = coverageBurden(plan, year);
    expect(coverageBurden(plan, { ...year, zones })).toEqual({ ...burden, timeZoneData: 'kept' });
    const texts = (options: object) =>
      coverageLint(plan, { ...year, ...options })
        .filter(({ code }) => code !== 'undated-time-zone-data')
        .map(({ message }) => message);
    expect(texts({ zones })).toEqual(texts({}));
    const coverage = compileCoverage(plan, { ...year, personId: 'eve' });
    const pattern = weeklyPattern(coverage, { ...year, zone: 'Europe/London' });
    const kept = weeklyPattern(coverage, { ...year, zone: 'Europe/London', zones });
    expect(kept).toEqual({ ...pattern, timeZoneData: 'kept' });
    expect(expandWeeklyPattern(kept, { zones })).toEqual(coverage.intervals());
  });

  it('is found by any spelling of a zone, which is given back as it was', () => {
    const burden = coverageBurden(planIn('europe/LONDON'), year).people.find(({ personId }) => personId === 'eve');
    const plain = coverageBurden(plan, year).people.find(({ personId }) => personId === 'eve');
    expect(burden).toEqual({ ...plain, timeZone: 'europe/LONDON' });
    const coverage = compileCoverage(plan, { ...year, personId: 'eve' });
    const pattern = weeklyPattern(coverage, { ...year, zone: 'GB' });
    expect(pattern.zone).toBe('GB');
    expect(pattern.hours).toEqual(weeklyPattern(coverage, { ...year, zone: 'Europe/London' }).hours);
  });

  it('serves a minute and, where it is allowed, forty years', () => {
    const minute = { from: '2024-06-01T00:00Z', to: '2024-06-01T00:01Z' };
    expect(expandRotation(rotation, minute).map(({ minutes }) => minutes)).toEqual([1]);
    expect(coverageBurden(plan, minute).people.map(({ personId, minutes }) => [personId, minutes])).toEqual([
      ['ann', 1], // 26 May is 20 weeks behind 7 January, an even turn; in London it is 01:00, and the desk opens at half past
    ]);
    const long = { from: '1990-01-01T00:00Z', to: '2030-01-01T00:00Z', maximumYears: 40 };
    const desk = { id: 'desk', zone: 'Europe/London', days: weekdays, start: '08:00', end: '18:00' };
    const { hours } = weeklyPattern(compileCoverage({ windows: [desk] }, long), { ...long, zone: 'Europe/London' });
    expect(hours).toHaveLength(1);
    expect(
      coverageLint({ windows: [{ ...desk, start: '01:30' }] }, long).filter(({ date }) => date !== null).length,
    ).toBe(80);
  });
});
