import { describe, expect, it } from 'vitest';
import { trendVerdict } from '../../../src/metrics/index.js';
import type { MetricObservation, TrendMetric, TrendVerdict } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';

const asOf = '2030-01-01';
const day = 86_400_000;
const lower: TrendMetric = { direction: 'lower-is-better', tolerance: { absolute: 1 } };
/** Periods of 30 days from 2025 on. */
const periods = (values: readonly (number | null)[]): MetricObservation[] =>
  values.map((value, at) => ({
    metricId: 'm',
    start: new Date(Date.UTC(2025, 0, 1) + at * 30 * day).toISOString(),
    end: new Date(Date.UTC(2025, 0, 1) + (at + 1) * 30 * day).toISOString(),
    value,
  }));
const verdictOn = (values: readonly (number | null)[], metric: TrendMetric = lower): TrendVerdict =>
  trendVerdict(metric, periods(values), { asOf });
const codes = ({ warnings }: TrendVerdict): string[] => warnings.map(({ code }) => code);

describe('the five outcomes', () => {
  it('are improving and worsening, by direction', () => {
    const falling = verdictOn([9, 8, 7, 5, 4, 2]);
    expect(falling).toMatchObject({ verdict: 'improving', method: 'mann-kendall-exact', n: 6 });
    expect(falling.p).toBeCloseTo(2 / 720, 14); // one of 6! orders on each side
    expect(verdictOn([9, 8, 7, 5, 4, 2], { ...lower, direction: 'higher-is-better' }).verdict).toBe('worsening');
    expect(verdictOn([2, 4, 5, 7, 8, 9]).verdict).toBe('worsening');
  });

  it('are flat where the change is real and does not matter', () => {
    const found = verdictOn([9.05, 9.04, 9.03, 9.02, 9.01, 9]);
    expect([found.verdict, (found.p ?? 1) < 0.05]).toEqual(['flat', true]);
  });

  it('are flat where all values are equal', () => {
    const found = verdictOn([5, 5, 5, 5, 5]);
    expect(found).toMatchObject({ verdict: 'flat', p: 1 });
    expect(found.change?.absolute).toEqual({ value: 0, low: 0, high: 0 });
    expect(codes(found)).toContain('no-variation');
  });

  it('are inconclusive where the interval is too wide', () => {
    const found = verdictOn([9, 2, 8, 3, 9, 1]);
    expect(found.verdict).toBe('inconclusive');
    expect(codes(found)).toEqual(['trial-limits', 'low-power']);
    expect(found.neededForPower).toBeGreaterThan(6);
  });

  it('are insufficient data, with the reason', () => {
    const reasons = (values: number[], metric: TrendMetric): readonly string[] => {
      const { verdict, reasons: found } = verdictOn(values, metric);
      expect(verdict).toBe('insufficient-data');
      return found;
    };
    const six = [9, 8, 7, 5, 4, 2];
    expect(reasons(six, { direction: 'lower-is-better' })).toEqual(['no-tolerance']);
    expect(reasons(six, { tolerance: { absolute: 1 } })).toEqual(['no-direction']);
    expect(reasons([9, 8, 7, 5], lower)).toEqual(['too-few-periods']);
    expect(reasons(six, { ...lower, minimumSample: 7 })).toEqual(['too-few-periods']);
    expect(reasons(six, { ...lower, direction: 'target' })).toEqual(['no-target']);
    expect(reasons([2, 1, 0, -1, -2], { ...lower, tolerance: { relative: 0.1 } })).toEqual(['zero-baseline']);
    expect(verdictOn([], lower)).toMatchObject({ p: null, change: null, span: null, limits: null, needed: 5 });
  });
});

describe('the size', () => {
  it('is Sen slope times the span, and a share of where the line begins', () => {
    const { change } = verdictOn([100, 90, 80, 70, 60], { ...lower, tolerance: { relative: 0.1 } });
    expect(change?.absolute.value).toBeCloseTo(-40, 9);
    expect(change?.relative?.value).toBeCloseTo(-0.4, 9);
    expect(change?.perMonth?.value).toBeCloseTo((-10 / 30) * 30.4375, 9);
  });

  it('goes by true times where periods are missing', () => {
    const { change, n, excluded } = verdictOn([100, 90, null, 70, 60, 50]);
    expect([n, excluded]).toEqual([5, [{ reason: 'not-measured', count: 1 }]]);
    expect(change?.absolute.value).toBeCloseTo(-50, 9);
  });

  it('is the distance from a target', () => {
    const metric: TrendMetric = { direction: 'target', target: 10, tolerance: { absolute: 1 } };
    const found = verdictOn([16, 5, 14, 7, 12, 9], metric); // 6, 5, 4, 3, 2, 1 away
    expect(found).toMatchObject({ verdict: 'improving', target: { latest: 9, isMet: false, assurance: null } });
  });
});

describe('beside the verdict', () => {
  it('stand signals of the chart of logarithms for durations', () => {
    const found = verdictOn([10, 11, 9, 10, 11, 10, 9, 10, 90, 10, 11, 9], { ...lower, kind: 'duration' });
    expect(found.signals.map(({ rule, side }) => `${rule} ${side}`)).toEqual([
      'beyond-limit above',
      'run-of-seven below', // the first eight, as 90 raises the mean to 11.96
    ]);
    expect(found.limits?.chart).toBe('xmr-log');
    expect(found.signals[0]?.from).toBe('2025-08-29T00:00:00Z'); // 240 days after 1 January
    expect(verdictOn([10, 0, 9], { ...lower, kind: 'duration' }).limits?.chart).toBe('xmr');
  });

  it('stands a p chart for proportions with their sizes', () => {
    const observations = periods([0.5, 0.5, 0.5]).map((each) => ({ ...each, numerator: 50, denominator: 100 }));
    const { limits } = trendVerdict({ ...lower, kind: 'proportion' }, observations, { asOf });
    expect(limits).toEqual({ chart: 'p', center: 0.5, low: 0.35, high: 0.65 }); // 3 sqrt(0.25 / 100)
  });

  it('stands the position to a target', () => {
    const position = (target: number, direction: 'higher-is-better' | 'lower-is-better') =>
      verdictOn([10, 11, 10, 11, 10], { ...lower, direction, target }).target;
    // Mean 10.4, moving ranges of 1: limits 7.74 and 13.06
    expect(position(14, 'lower-is-better')).toMatchObject({ isMet: true, assurance: 'consistently-met' });
    expect(position(10.5, 'lower-is-better')).toMatchObject({ isMet: true, assurance: 'hit-or-miss' });
    expect(position(5, 'lower-is-better')).toMatchObject({ isMet: false, assurance: 'consistently-missed' });
    expect(position(5, 'higher-is-better')).toMatchObject({ isMet: true, assurance: 'consistently-met' });
    expect(position(14, 'higher-is-better')).toMatchObject({ isMet: false, assurance: 'consistently-missed' });
  });

  it('stands how neighbors resemble each other', () => {
    const waves = Array.from({ length: 24 }, (_, at) => (Math.floor(at / 6) % 2 === 0 ? 10 : 12) + (at % 3) / 10);
    const found = verdictOn(waves);
    expect(found.autocorrelation).toBeGreaterThan(0.5);
    expect(codes(found)).toContain('autocorrelated');
  });
});

describe('seasons', () => {
  const months = (years: number, of: (year: number, month: number) => number): MetricObservation[] =>
    Array.from({ length: years * 12 }, (_, at) => ({
      metricId: 'm',
      start: new Date(Date.UTC(2024, at, 1)).toISOString(),
      end: new Date(Date.UTC(2024, at + 1, 1)).toISOString(),
      value: of(Math.floor(at / 12), at % 12),
    }));

  it('are compared with themselves from 24 months on', () => {
    const found = trendVerdict(
      lower,
      months(4, (year, month) => month * 10 - 3 * year + ((month * 7) % 5) / 10),
      { asOf, seasonal: true },
    );
    expect(found).toMatchObject({ method: 'seasonal-kendall', verdict: 'improving' });
    expect(found.change?.absolute.value).toBeCloseTo((-3 * 1430) / 365.25, 1); // 47 months
    const short = trendVerdict(
      lower,
      months(1, (_, month) => month),
      { asOf, seasonal: true },
    );
    expect(short.method).not.toBe('seasonal-kendall');
    expect(codes(short)).toContain('unseasonal');
  });
});

it('takes its own metric and time only', () => {
  const observations = [
    ...periods([9, 8, 7, 5, 4, 2]),
    { ...periods([5])[0], metricId: 'other' },
  ] as MetricObservation[];
  const found = trendVerdict({ ...lower, id: 'm' }, observations, { asOf: '2025-06-01' });
  expect(found.excluded).toEqual([
    { reason: 'other-metric', count: 1 },
    { reason: 'after-as-of', count: 1 },
  ]);
  expect(found.span).toEqual({ from: '2025-01-01T00:00:00Z', to: '2025-05-31T00:00:00Z' });
});

const one = periods([5])[0];
it.each([
  [null, [], { asOf }, 'invalid-argument', 'metric'],
  [{ ...lower, direction: 'up' }, [], { asOf }, 'invalid-argument', 'metric/direction'],
  [{ ...lower, tolerance: { absolute: 0 } }, [], { asOf }, 'invalid-argument', 'metric/tolerance/absolute'],
  [{ ...lower, tolerance: { share: 1 } }, [], { asOf }, 'invalid-argument', 'metric/tolerance'],
  [{ ...lower, minimumSample: 0.5 }, [], { asOf }, 'invalid-argument', 'metric/minimumSample'],
  [lower, 4, { asOf }, 'invalid-argument', 'observations'],
  [lower, [null], { asOf }, 'invalid-argument', 'observations/0'],
  [lower, [one, one], { asOf }, 'invalid-argument', 'observations'],
  [lower, [{ ...one, end: one?.start }], { asOf }, 'invalid-argument', 'observations/0'],
  [lower, [{ ...one, value: NaN }], { asOf }, 'invalid-argument', 'observations/0/value'],
  [lower, [{ ...one, numerator: 1, denominator: 2 }], { asOf }, 'invalid-argument', 'observations/0/value'],
  [lower, [], { asOf, alpha: 0 }, 'invalid-argument', 'alpha'],
  [lower, [], { asOf, level: 1 }, 'invalid-argument', 'level'],
  [lower, [], { asOf, seasonal: 12 }, 'invalid-option', 'seasonal'],
  [lower, [], {}, 'invalid-option', 'asOf'],
  [lower, [], { asOf, period: 12 }, 'unknown-option', 'options'],
])('%#: refuses %j, %j, %j', (metric, observations, options, code, path) => {
  expect(refusal(() => trendVerdict(metric as never, observations as never, options as never))).toEqual([code, path]);
});
