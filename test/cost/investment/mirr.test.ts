import { describe, expect, it } from 'vitest';
import { mirr } from '../../../src/cost/investment/mirr.js';
import type { MirrOptions } from '../../../src/cost/investment/mirr.js';
import { refusal } from '../../coverage/refusal.js';

function rateOf(flows: readonly number[], financeRate: number, reinvestmentRate: number): number {
  const result = mirr(flows, { financeRate, reinvestmentRate });
  return result.status === 'ok' ? result.rate : NaN;
}

describe('gives what others publish', () => {
  const flows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];

  it('the examples of MIRR in the documentation of Excel', () => {
    expect(rateOf(flows, 0.1, 0.12)).toBeCloseTo(0.126094, 6); // published as 13 %; 12.61 % in older editions
    expect(rateOf(flows.slice(0, 4), 0.1, 0.12)).toBeCloseTo(-0.048, 3);
    expect(rateOf(flows, 0.1, 0.14)).toBeCloseTo(0.1348, 4);
  });

  it('the example of mirr in the documentation of numpy-financial', () => {
    expect(rateOf([-100, 50, -60, 70], 0.1, 0.12)).toBeCloseTo(-0.03909366594356467, 14);
  });
});

it('values what is paid at the start, and what is received at the end', () => {
  // Received 50 * 1.1^2 + 181.5 = 242 at the end of 3 periods for 100: 2.42. Then 100 + 110 / 1.1 = 200 paid for 242: 1.21 over 2.
  expect((1 + rateOf([-100, 50, 0, 181.5], 0.5, 0.1)) ** 3).toBeCloseTo(2.42, 12);
  expect(rateOf([-100, -110, 242], 0.1, 0)).toBeCloseTo(0.1, 14);
  expect(rateOf([-100, 121], 0, 0)).toBeCloseTo(0.21, 14);
  expect(rateOf([-100, 100], 0.3, 0.3)).toBe(0);
});

it('is undefined where nothing is paid, or nothing received', () => {
  for (const flows of [[1, 2], [-1, 0], [0, 0], [5], [-5]]) {
    expect(mirr(flows, { financeRate: 0.1, reinvestmentRate: 0.1 })).toEqual({ status: 'undefined' });
  }
});

describe('refuses', () => {
  const rates = { financeRate: 0.1, reinvestmentRate: 0.1 };

  it.each([-1, NaN, undefined, '0.1'])('a rate of %j', (rate) => {
    for (const name of ['financeRate', 'reinvestmentRate']) {
      expect(refusal(() => mirr([-1, 2], { ...rates, [name]: rate }))).toEqual({
        code: 'invalid-argument',
        paths: [name],
      });
    }
  });

  it('flows, options and results that cannot be', () => {
    expect(refusal(() => mirr([], rates)).paths).toEqual(['cashFlows']);
    expect(refusal(() => mirr([-1, NaN], rates)).paths).toEqual(['cashFlows/1']);
    expect(refusal(() => mirr([-1, 2], { ...rates, convention: 'tei' } as MirrOptions)).code).toBe('unknown-option');
    expect(refusal(() => mirr([-1, 2], undefined as unknown as MirrOptions)).paths).toEqual(['options']);
    const long = [-1, 1, ...new Array<number>(999).fill(0)];
    expect(refusal(() => mirr(long, { ...rates, reinvestmentRate: 9 }))).toEqual({
      code: 'out-of-range',
      paths: ['reinvestmentRate'],
    });
  });
});
