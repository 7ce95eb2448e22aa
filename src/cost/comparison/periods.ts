import { rootOf } from '../../internal/numeric/rootOf.js';
import type { costPeriods, discountConventions, monthlyRates } from '../assumptions/model.js';
import type { costTimings } from '../options/model.js';

/** The time of a comparison: position 0 is the decision, then come the periods. */
export interface Periods {
  readonly years: number;
  /** 1 or 12. */
  readonly perYear: number;
  /** Years times periods of a year. */
  readonly count: number;
}

/** What discounting depends on. */
export interface Discounting {
  readonly discountRate: number;
  readonly convention: (typeof discountConventions)[number];
  readonly monthlyRate: (typeof monthlyRates)[number];
}

/** The periods of a horizon. */
export function periodsOf(years: number, period: (typeof costPeriods)[number]): Periods {
  const perYear = period === 'month' ? 12 : 1;
  return { years, perYear, count: years * perYear };
}

/** Year of a period, from 1; 0 for the decision. */
export function yearOf(period: number, { perYear }: Periods): number {
  return Math.ceil(period / perYear);
}

/** Rate of one period: `(1 + r)^(1/12) - 1` or `r / 12` for months. */
export function periodRate(
  { discountRate, monthlyRate }: Pick<Discounting, 'discountRate' | 'monthlyRate'>,
  { perYear }: Periods,
): number {
  if (perYear === 1 || discountRate === 0) return discountRate;
  return monthlyRate === 'nominal' ? discountRate / perYear : rootOf(1 + discountRate, perYear) - 1;
}

/**
 * Discount factor of each position for flows of one timing, by repeated division: `D_0 = 1`, `D_p = D_(p-1) / (1 + r)`; in the middle
 * of a period `D_(p-1) / sqrt(1 + r)`. Under `excel-npv` every flow is discounted one period more.
 */
export function discountFactors(
  periods: Periods,
  discounting: Discounting,
  timing: (typeof costTimings)[number],
): number[] {
  const rate = periodRate(discounting, periods);
  const ends = [discounting.convention === 'excel-npv' ? 1 / (1 + rate) : 1];
  for (let period = 1; period <= periods.count; period++) ends.push((ends[period - 1] ?? 1) / (1 + rate));
  if (timing === 'end') return ends;
  const within = timing === 'mid' ? Math.sqrt(1 + rate) : 1;
  return ends.map((end, period) => (period === 0 ? end : (ends[period - 1] ?? 1) / within));
}
