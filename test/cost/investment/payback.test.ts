import { describe, expect, it } from 'vitest';
import { payback } from '../../../src/cost/investment/payback.js';
import type { PaybackOptions } from '../../../src/cost/investment/payback.js';
import { refusal } from '../../coverage/refusal.js';

const reached = (periods: number, recrosses = false) => ({ status: 'reached', periods, recrosses });

it('is on a straight line inside the period', () => {
  // After 1 period 40 are missing, of the 60 of the second one.
  expect(payback([-100, 60, 60])).toEqual(reached(1 + 40 / 60));
  expect(payback([-100, 25, 25, 25, 25])).toEqual(reached(4));
  expect(payback([-100, -50, 300])).toEqual(reached(1.5));
});

it('discounts by the convention', () => {
  const flows = [-100, 60, 60];
  // 60 / 1.1 = 54.5454.., 60 / 1.21 = 49.5867..: 45.4545.. of these are missing, 11/12 of them
  const tei = payback(flows, { discountRate: 0.1, convention: 'tei' });
  expect(tei.status === 'reached' && tei.periods).toBeCloseTo(1 + 11 / 12, 12);
  // Everything one period later: the same share of the same period
  const excel = payback(flows, { discountRate: 0.1, convention: 'excel-npv' });
  expect(excel.status === 'reached' && excel.periods).toBeCloseTo(1 + 11 / 12, 12);
  // At 44 % the root of 1 + rate is 1.2: 60 / 1.2 = 50 and 86.4 / 1.728 = 50
  expect(payback([-100, 60, 86.4], { discountRate: 0.44, convention: 'mid-year' })).toEqual(reached(2));
  expect(payback([-100, 60, 86.3], { discountRate: 0.44, convention: 'mid-year' })).toEqual({ status: 'never' });
});

it('is reached where the sum is 0 but for rounding', () => {
  expect(payback([-0.8, 0.7, 0.1])).toEqual(reached(2)); // in doubles -0.8 + 0.7 + 0.1 is below 0
  expect(payback([-100, 110], { discountRate: 0.1, convention: 'tei' })).toEqual(reached(1));
  expect(payback([-100, 109.9999999], { discountRate: 0.1, convention: 'tei' })).toEqual({ status: 'never' });
});

it('is 0 where nothing was missing at the start', () => {
  expect(payback([0])).toEqual(reached(0));
  expect(payback([50, -20])).toEqual(reached(0));
});

it('is never where the sum stays below 0', () => {
  expect(payback([-100, 60])).toEqual({ status: 'never' });
  expect(payback([-1])).toEqual({ status: 'never' });
});

it('says when the sum falls below 0 again', () => {
  expect(payback([-100, 150, -80, 100])).toEqual(reached(100 / 150, true));
  expect(payback([50, -60, 20])).toEqual(reached(0, true));
  expect(payback([-100, 150, -50])).toEqual(reached(100 / 150));
});

describe('refuses', () => {
  it.each([
    [{ discountRate: 0.1 }, 'invalid-argument', 'options'],
    [{ convention: 'tei' }, 'invalid-argument', 'options'],
    [{ discountRate: -1, convention: 'tei' }, 'invalid-argument', 'discountRate'],
    [{ discountRate: 0.1, convention: 'end' }, 'invalid-option', 'convention'],
    [{ rate: 0.1 }, 'unknown-option', 'options'],
    [null, 'invalid-argument', 'options'],
  ])('options %j', (options, code, path) => {
    expect(refusal(() => payback([-1, 2], options as PaybackOptions))).toEqual({ code, paths: [path] });
  });

  it('flows that cannot be, and results beyond the range of a double', () => {
    expect(refusal(() => payback([])).paths).toEqual(['cashFlows']);
    expect(refusal(() => payback([-1, NaN])).paths).toEqual(['cashFlows/1']);
    const long = new Array<number>(1001).fill(-1);
    expect(refusal(() => payback(long, { discountRate: -0.9, convention: 'tei' })).code).toBe('out-of-range');
  });
});
