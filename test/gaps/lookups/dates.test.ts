import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOn } from '../../../src/governance/dueOn.js';
import { missedDue } from '../../../src/gaps/lookups/dates.js';
import { formatDate } from '../../../src/internal/time/formatDate.js';

describe('missedDue', () => {
  it('tells the day that is past, and nothing on the day itself or before', () => {
    expect(missedDue('2026-01-31', 'P1M', '2026-03-01')).toBe('2026-02-28');
    expect(missedDue('2026-01-31', 'P1M', '2026-02-28')).toBe(null);
    expect(missedDue('2026-01-31', 'P1M', '2026-02-01')).toBe(null);
    expect(missedDue('2026-01-31', 'P30D', '2026-03-03')).toBe('2026-03-02');
  });

  it('cannot tell without a date and a cadence', () => {
    expect(missedDue('2026-02-30', 'P1M', '2026-09-01')).toBe(undefined);
    expect(missedDue('2026-01-31', 'PT1H', '2026-09-01')).toBe(undefined);
  });

  it('is what the calendar says, also where it does not look there', () => {
    const day = fc.integer({ min: 10_000, max: 30_000 }).map(formatDate);
    const dated = fc
      .tuple(fc.nat(3), fc.nat(14), fc.nat(40))
      .map(([years, months, days]) => `P${years}Y${months}M${days}D`);
    fc.assert(
      fc.property(day, dated, fc.integer({ min: -40, max: 40 }), (lastOn, repeated, off) => {
        const due = dueOn(lastOn, repeated) ?? '';
        const asOf = formatDate(Math.floor(Date.parse(due) / 86_400_000) + off);
        expect(missedDue(lastOn, repeated, asOf)).toBe(off > 0 ? due : null);
      }),
      { seed: 41, numRuns: 2000 },
    );
  });
});
