import { describe, expect, it } from 'vitest';
import { meanWaitToOpen } from '../../src/coverage/meanWaitToOpen.js';
import { tableZones } from '../../src/coverage/zones/tableZones.js';
import { zoneTables } from '../../src/coverage/zones/zoneTables.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const desk = { windows: [{ id: 'desk', zone: 'UTC', days, start: '08:00', end: '18:00' }] };
const weekend = { id: 'weekend', zone: 'UTC', days: ['sat'] as const, start: '08:00', end: '18:00' };
const mondayToMonday = { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' };

describe('meanWaitToOpen', () => {
  it('weighs gaps by their length: 14, 14, 14, 14 and 62 hours', () => {
    const waits = meanWaitToOpen(desk, { ...mondayToMonday, longerThanMinutes: [14 * 60] });
    expect(waits).toMatchObject({ status: 'ends', gapCount: 5, gapMinutes: 118 * 60, isLowerBound: false });
    if (waits.status !== 'ends') return;
    expect(waits.meanWaitInGapMinutes).toBeCloseTo((4628 / 236) * 60, 9);
    expect(waits.meanWaitMinutes).toBeCloseTo((4628 / 336) * 60, 9);
    expect(waits.longestWaitMinutes).toBe(62 * 60);
    expect(waits.longerThan[0]?.shareInGap).toBeCloseTo(48 / 118, 12);
  });

  it('waits for the true end of a gap that the range cuts', () => {
    // From Friday 18:00 to Saturday 18:00, until Monday 08:00: waits fall from 62 to 38 hours.
    const cut = meanWaitToOpen(desk, { from: '2026-06-05T18:00Z', to: '2026-06-06T18:00Z' });
    expect(cut).toMatchObject({ status: 'ends', meanWaitInGapMinutes: 50 * 60, longestWaitMinutes: 62 * 60 });
  });

  it('says never where nobody ever comes, and a lower bound where the end is out of sight', () => {
    expect(meanWaitToOpen({ windows: [] }, mondayToMonday).status).toBe('never');
    expect(meanWaitToOpen(desk, { ...mondayToMonday, tier: 2 }).status).toBe('never');
    const late = {
      windows: [
        { ...desk.windows[0], id: 'late', zone: 'UTC', days, start: '08:00', end: '18:00', until: '2026-06-01' },
      ],
    };
    expect(meanWaitToOpen(late, mondayToMonday)).toMatchObject({ isLowerBound: true });
  });

  it('looks for who comes long after a range without anybody', () => {
    const later = { windows: [{ id: 'desk', zone: 'UTC', days, start: '08:00', end: '18:00', from: '2027-06-01' }] };
    // From 2026-01-01 to Tuesday 2027-06-01, 08:00, are 516 days and 8 hours.
    const waits = meanWaitToOpen(later, { from: '2026-01-01T00:00Z', to: '2026-02-01T00:00Z' });
    const longest = (516 * 24 + 8) * 60;
    const mean = longest - (31 / 2) * 24 * 60;
    expect(waits).toMatchObject({ longestWaitMinutes: longest, meanWaitMinutes: mean, isLowerBound: false });
  });

  it('looks no further than tables of zones reach', () => {
    const zones = tableZones(zoneTables(['UTC'], mondayToMonday));
    const full = meanWaitToOpen(desk, { ...mondayToMonday, zones }); // somebody comes as the range ends
    expect(full).toMatchObject({ longestWaitMinutes: 62 * 60, isLowerBound: true });
    expect(meanWaitToOpen({ windows: [] }, { ...mondayToMonday, zones }).status).toBe('never');
    expect(() => meanWaitToOpen(desk, { ...mondayToMonday, to: '2026-07-01T00:00Z', zones })).toThrow(
      expect.objectContaining({ code: 'out-of-range', path: 'zones' }),
    );
  });

  it('looks no further than a large plan can be compiled', () => {
    const windows = Array.from({ length: 6000 }, (_, at) => ({ ...weekend, id: `w${at}`, from: '2199-01-01' }));
    expect(meanWaitToOpen({ windows }, mondayToMonday).status).toBe('never');
  });

  it('takes ranges of up to fifty years where that is asked for', () => {
    const weekends = { windows: [weekend] };
    const almost = { from: '2000-01-01T00:00Z', to: '2049-06-01T00:00Z', maximumYears: 50 };
    expect(meanWaitToOpen(weekends, almost)).toMatchObject({ status: 'ends', isLowerBound: false });
    const whole = { from: '2000-01-01T00:00Z', to: '2050-01-01T00:00Z', maximumYears: 50 };
    expect(meanWaitToOpen(weekends, whole)).toMatchObject({ status: 'ends', longestWaitMinutes: 158 * 60 });
    expect(() => meanWaitToOpen(weekends, { ...whole, to: '2050-01-01T00:01Z' })).toThrow(
      expect.objectContaining({ code: 'range-too-long' }),
    );
  });

  it('refuses what compileCoverage refuses', () => {
    expect(() => meanWaitToOpen(desk, { ...mondayToMonday, tier: 4 as never })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'tier' }),
    );
  });
});
