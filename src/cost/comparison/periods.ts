import { rootOf } from '../../internal/numeric/rootOf.js';
import type { costPeriods, discountConventions, monthlyRates } from '../assumptions/model.js';

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
