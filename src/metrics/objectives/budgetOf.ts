import { sum } from '../../internal/numeric/sum.js';
import type { ObjectiveInput } from './model.js';
import type { Slice } from './slices.js';

/** What an objective counts. */
export interface BudgetCount {
  /** Events or slices. */
  readonly total: number;
  /** Of these, bad ones; of ratios the sum of their bad shares. */
  readonly bad: number;
}

/** Counts slices that have data, as the objective says. */
export function budgetOf(slo: ObjectiveInput, slices: readonly Slice[]): BudgetCount {
  const { budgeting = 'occurrences', sliceTarget } = slo;
  const badOf = ({ good, total }: Slice): number => total - good;
  switch (budgeting) {
    case 'occurrences':
      return { total: sum(slices.map(({ total }) => total)), bad: sum(slices.map(badOf)) };
    case 'time-slices':
      return {
        total: slices.length,
        bad: slices.filter(({ good, total }) => good < (sliceTarget ?? 1) * total).length,
      };
    case 'ratio-time-slices':
      return { total: slices.length, bad: sum(slices.map((slice) => badOf(slice) / slice.total)) };
  }
}

const slack = 1e-13;

/** Bad ones that a target allows; what differs from a whole number by the noise of decimals alone is that number. */
export function allowedOf(target: number, total: number): number {
  const allowed = (1 - target) * total;
  const whole = Math.round(allowed);
  return Math.abs(allowed - whole) <= slack * Math.max(1, total) ? whole : allowed;
}

/** Whether what is bad is within what is allowed, but for the noise of sums. */
export function isWithin(bad: number, allowed: number, total: number): boolean {
  return bad <= allowed + slack * Math.max(1, total);
}
