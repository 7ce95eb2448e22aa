import { describe, expect, it } from 'vitest';
import { beforeAfter, incidentTrend } from '../../../src/metrics/index.js';
import type { IncidentRecord, IncidentTrendOptions, TrendVerdict } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const options: IncidentTrendOptions = { metric: 'time-to-resolve', asOf: '2026-06-01', tolerance: { relative: 0.2 } };
/** One incident a day, each of which takes so many hours, or is open. */
const daily = (count: number, hoursOf: (at: number) => number | null): IncidentRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const openedAt = start + at * day;
    const hours = hoursOf(at);
    return { id: `i${at}`, openedAt, resolvedAt: hours === null ? null : openedAt + Math.round(hours * 3_600_000) };
  });
const noise = (at: number): number => 1 + ((at * 37) % 19) / 100;
const codes = ({ warnings }: TrendVerdict): string[] => warnings.map(({ code }) => code);

describe('incidents', () => {
  it('improve, worsen or stay', () => {
    const verdictOf = (hoursOf: (at: number) => number): TrendVerdict => incidentTrend(daily(151, hoursOf), options);
    const halved = verdictOf((at) => (20 - at / 15) * noise(at)); // 20 to 10 hours over 150 days
    expect(halved).toMatchObject({ verdict: 'improving', method: 'kendall-tau-b', n: 151, reasons: [] });
    expect(halved.change?.relative?.value).toBeLessThan(-0.4);
    expect(halved.change?.absolute.value).toBeLessThan(-8);
    expect(verdictOf((at) => (10 + at / 15) * noise(at)).verdict).toBe('worsening');
    expect(verdictOf((at) => 10 * noise(at)).verdict).toBe('flat');
    expect(verdictOf((at) => 3 ** (((at * 37) % 11) - 5)).verdict).toBe('inconclusive');
  });

  it('need twenty in each half, and a tolerance', () => {
    expect(
      incidentTrend(
        daily(39, () => 5),
        options,
      ),
    ).toMatchObject({
      verdict: 'insufficient-data',
      reasons: ['too-few-incidents'],
      needed: 20,
      p: null,
    });
    const without = incidentTrend(
      daily(60, (at) => 70 - at),
      { ...options, tolerance: null },
    );
    expect(without).toMatchObject({ verdict: 'insufficient-data', reasons: ['no-tolerance'] });
    expect(without.p).toBeLessThan(0.001); // told all the same
  });

  it('are followed over the same time where some are open', () => {
    // From day 120 on every second one is still open, so that what has ended there is short
    const records = daily(150, (at) => (at >= 120 && at % 2 === 0 ? null : at >= 120 ? 1 : 10 * noise(at)));
    const found = incidentTrend(records, { ...options, asOf: '2026-06-01', followUpHours: 24 });
    expect(found.method).toBe('kendall-tau-b-common-follow-up');
    expect(codes(found)).toContain('common-follow-up');
    const late = incidentTrend(records, { ...options, asOf: '2026-05-15', followUpHours: 480 });
    expect(late.excluded).toContainEqual({ reason: 'short-follow-up', count: 20 }); // days 115 to 134
  });

  it('of a log that is cut off do not improve', () => {
    const records = daily(100, (at) => (20 - at / 10) * noise(at));
    const found = incidentTrend(records, { ...options, asOf: '2026-12-01' }); // nothing for months, and nothing open
    expect(found).toMatchObject({ verdict: 'inconclusive', reasons: ['truncated-log'] });
    expect(codes(found)).toContain('truncated-log');
  });

  it('of no length count as one step of the clock', () => {
    const found = incidentTrend(
      daily(60, (at) => (at % 2 === 0 ? 0 : 1)),
      { ...options, asOf: '2026-03-02' },
    );
    expect(found.warnings).toContainEqual({
      code: 'zero-durations',
      message: 'Durations of 0 (30) count as the smallest step of the clock.',
    });
  });

  it('may have a tolerance in hours', () => {
    const records = daily(151, (at) => (20 - at / 15) * noise(at));
    expect(incidentTrend(records, { ...options, tolerance: { absolute: 5 } }).verdict).toBe('improving');
    expect(incidentTrend(records, { ...options, tolerance: { absolute: 15 } }).verdict).toBe('flat');
  });
});

describe('before and after', () => {
  it('differ where the shift matters', () => {
    const records = daily(120, (at) => (at < 60 ? 20 : 12) * noise(at));
    const found = beforeAfter(records, { ...options, asOf: '2026-05-01', changedAt: '2026-03-02' });
    expect(found).toMatchObject({ verdict: 'improving', method: 'mann-whitney', n: 120 });
    expect(found.change?.relative?.value).toBeCloseTo(-0.4, 1);
    expect(found.change?.perMonth).toBeNull();
    const same = beforeAfter(
      daily(120, (at) => 20 * noise(at)),
      { ...options, asOf: '2026-05-01', changedAt: '2026-03-02' },
    );
    expect(same.verdict).toBe('flat');
  });

  it('need twenty on each side', () => {
    expect(
      beforeAfter(
        daily(60, () => 5),
        { ...options, changedAt: '2026-01-10' },
      ).reasons,
    ).toEqual(['too-few-incidents']);
  });
});

it.each([
  [{ metric: 'mttr' }, 'invalid-option', 'metric'],
  [{ tolerance: { relative: -1 } }, 'invalid-argument', 'tolerance/relative'],
  [{ followUpHours: 0 }, 'invalid-argument', 'followUpHours'],
  [{ alpha: 2 }, 'invalid-argument', 'alpha'],
  [{ direction: 'target' }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  const call = { ...options, ...more } as never;
  expect(refusal(() => incidentTrend([], call))).toEqual([code, path]);
  expect(refusal(() => beforeAfter([], { ...(call as object), changedAt: '2026-03-01' } as never))).toEqual([
    code,
    path,
  ]);
});

it('refuses a change at no instant', () => {
  expect(refusal(() => beforeAfter([], { ...options } as never))).toEqual(['invalid-option', 'changedAt']);
});
