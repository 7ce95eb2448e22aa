import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../src/coverage/zones/zonedInstant.js';

describe('zonedInstant', () => {
  // Worked out from the published rules of each zone.
  it.each([
    ['an ordinary time', '2026-01-15', '09:00', 'Europe/London', '2026-01-15T09:00:00Z'],
    ['an ordinary time in summer', '2026-07-15', '09:00', 'Europe/London', '2026-07-15T08:00:00Z'],
    ['a skipped time', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['a repeated time', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['the end of a day', '2026-01-15', '24:00', 'Asia/Kolkata', '2026-01-15T18:30:00Z'],
    ['half an hour that is skipped', '2024-10-06', '02:15', 'Australia/Lord_Howe', '2024-10-05T15:30:00Z'],
    ['a day that did not exist', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['the day behind it', '2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['a midnight that was skipped', '2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['a midnight that came twice', '2024-11-03', '00:00', 'America/Havana', '2024-11-03T04:00:00Z'],
    ['a zone in another letter case', '2026-07-15', '09:00', 'europe/LONDON', '2026-07-15T08:00:00Z'],
    ['a link', '2026-07-15', '09:00', 'Asia/Calcutta', '2026-07-15T03:30:00Z'],
  ])('resolves %s', (_, date, time, zone, instant) => {
    expect(zonedInstant(date, time, zone)).toBe(instant);
  });

  it.each([
    ['30 February', '2026-02-30', '09:00', 'UTC', 'invalid-argument', 'date'],
    ['a time beyond the day', '2026-02-03', '25:00', 'UTC', 'invalid-argument', 'time'],
    ['an offset for a zone', '2026-02-03', '09:00', '+02:00', 'unknown-zone', 'zone'],
    ['a zone that does not exist', '2026-02-03', '09:00', 'Mars/Olympus', 'unknown-zone', 'zone'],
    ['an instant before 1970', '1970-01-01', '00:00', 'Asia/Tokyo', 'invalid-argument', 'date'],
  ])('refuses %s', (_, date, time, zone, code, path) => {
    expect(() => zonedInstant(date, time, zone)).toThrow(expect.objectContaining({ code, path }));
  });
});
