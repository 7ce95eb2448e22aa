import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { tableZones } from '../../../src/coverage/zones/tableZones.js';
import { temporalZones } from '../../../src/coverage/zones/temporalZones.js';
import { zonedInstant } from '../../../src/coverage/zones/zonedInstant.js';
import { zoneTables } from '../../../src/coverage/zones/zoneTables.js';

const year = { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' };

describe('zoneTables', () => {
  it('gives the changes of a year, the days around it included', () => {
    const tables = zoneTables(['Europe/Berlin', 'UTC'], year);
    expect(tables.zones).toEqual([
      {
        zone: 'Europe/Berlin',
        at: [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)],
        offsets: [3_600_000, 7_200_000, 3_600_000],
      },
      { zone: 'UTC', at: [], offsets: [0] },
    ]);
    expect(tables).toMatchObject({ from: '2024-01-01T00:00:00Z', to: '2025-01-01T00:00:00Z' });
    expect(tables.timeZoneData).toMatch(/^unknown-[0-9a-f]{16}$/);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it('labels equal tables equally, however the zones are spelled', () => {
    expect(zoneTables(['Asia/Calcutta'], year).timeZoneData).toBe(zoneTables(['asia/kolkata'], year).timeZoneData);
    expect(zoneTables(['Asia/Tokyo'], year).timeZoneData).not.toBe(zoneTables(['Asia/Kolkata'], year).timeZoneData);
  });

  it('takes what a Temporal knows', () => {
    const zones = temporalZones(Temporal, '2026a');
    expect(zoneTables(['America/St_Johns'], { ...year, zones })).toEqual({
      ...zoneTables(['America/St_Johns'], year),
      timeZoneData: '2026a',
    });
  });

  it.each([
    ['a zone that is not known', ['Mars/Olympus'], year, 'unknown-zone', 'zones/0'],
    ['no list', 'UTC', year, 'invalid-argument', 'zones'],
    ['an instant without zone', ['UTC'], { ...year, from: '2024-01-01T00:00' }, 'invalid-option', 'from'],
    ['a range before 1970', ['UTC'], { ...year, from: '1969-01-01T00:00Z' }, 'invalid-option', 'from'],
    ['an end before the start', ['UTC'], { from: year.to, to: year.from }, 'invalid-option', 'to'],
    ['an empty range', ['UTC'], { from: year.to, to: year.to }, 'invalid-option', 'to'],
    ['eleven years', ['UTC'], { ...year, to: '2035-01-01T00:00Z' }, 'range-too-long', 'to'],
    ['a misspelt option', ['UTC'], { ...year, zone: 1 }, 'unknown-option', 'options'],
  ])('refuses %s', (_, zones, options, code, path) => {
    expect(() => zoneTables(zones as string[], options as typeof year)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

describe('tableZones', () => {
  const tables = zoneTables(['Europe/Berlin'], year);

  it('gives the results that the tables were made from', () => {
    const zones = tableZones(tables);
    expect(zones.timeZoneData).toBe(tables.timeZoneData);
    expect(zonedInstant('2024-07-01', '09:00', 'EUROPE/berlin', { zones })).toBe('2024-07-01T07:00:00Z');
    expect(zoneTables(['Europe/Berlin'], { ...year, zones })).toEqual(tables);
  });

  it('speaks of the last day of its tables', () => {
    const zones = tableZones(tables);
    expect(zonedInstant('2024-12-31', '20:00', 'Europe/Berlin', { zones })).toBe('2024-12-31T19:00:00Z');
  });

  it('refuses what its tables do not speak of', () => {
    const zones = tableZones(tables);
    const outOfRange = expect.objectContaining({ code: 'out-of-range', path: 'zones' });
    expect(() => zonedInstant('2025-07-01', '09:00', 'Europe/Berlin', { zones })).toThrow(outOfRange);
    const unknown = expect.objectContaining({ code: 'unknown-zone' });
    expect(() => zonedInstant('2024-07-01', '09:00', 'Asia/Tokyo', { zones })).toThrow(unknown);
    expect(() => zonedInstant('2024-07-01', '09:00', '__proto__', { zones })).toThrow(unknown);
  });

  it.each([
    ['nothing', null, 'tables'],
    ['a start that is none', { ...tables, from: 'today' }, 'tables/from'],
    ['an end before the start', { ...tables, to: tables.from }, 'tables/to'],
    ['no label', { ...tables, timeZoneData: null }, 'tables/timeZoneData'],
    ['no list', { ...tables, zones: {} }, 'tables/zones'],
    ['a zone without name', { ...tables, zones: [{ at: [], offsets: [0] }] }, 'tables/zones/0/zone'],
    [
      'changes out of order',
      { ...tables, zones: [{ zone: 'A', at: [2, 1], offsets: [0, 1, 0] }] },
      'tables/zones/0/at',
    ],
    ['too few offsets', { ...tables, zones: [{ zone: 'A', at: [2], offsets: [0] }] }, 'tables/zones/0/offsets'],
    ['a broken number', { ...tables, zones: [{ zone: 'A', at: [], offsets: [NaN] }] }, 'tables/zones/0/offsets'],
  ])('refuses %s', (_, broken, path) => {
    expect(() => tableZones(broken as typeof tables)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path }),
    );
  });
});
