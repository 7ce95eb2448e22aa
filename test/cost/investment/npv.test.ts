import { describe, expect, it } from 'vitest';
import { npv } from '../../../src/cost/investment/npv.js';
import type { NpvOptions } from '../../../src/cost/investment/npv.js';
import { refusal } from '../../coverage/refusal.js';

const tei = { convention: 'tei' } as const;
const excel = { convention: 'excel-npv' } as const;
const midYear = { convention: 'mid-year' } as const;

it('tells the conventions apart', () => {
  // -100 + 60 / 1.1 + 60 / 1.21; divided by 1.1; -100 + (60 + 60 / 1.1) / sqrt(1.1)
  expect(npv(0.1, [-100, 60, 60], tei)).toBeCloseTo(4.132231, 6);
  expect(npv(0.1, [-100, 60, 60], excel)).toBeCloseTo(3.756574, 6);
  expect(npv(0.1, [-100, 60, 60], midYear)).toBeCloseTo(9.214806, 6);
});

describe('gives what others publish', () => {
  it('the examples of the NPV function in the documentation of Excel', () => {
    expect(npv(0.1, [-10_000, 3000, 4200, 6800], excel)).toBeCloseTo(1188.44, 2);
    const later = [8000, 9200, 10_000, 12_000, 14_500];
    expect(npv(0.08, later, excel) - 40_000).toBeCloseTo(1922.06, 2);
    expect(npv(0.08, [-40_000, ...later], tei)).toBeCloseTo(1922.06, 2);
    expect(npv(0.08, [-40_000, ...later, -9000], tei)).toBeCloseTo(-3749.47, 2);
  });

  it('the example of npv in the documentation of numpy-financial', () => {
    expect(npv(0.08, [-40_000, 5000, 8000, 12_000, 30_000], tei)).toBeCloseTo(3065.22267, 5);
  });
});

it('is the plain sum at a rate of 0', () => {
  for (const options of [tei, excel, midYear]) {
    expect(npv(0, [-100, 60, 60], options)).toBe(20);
    // A plain loop over these gives 99.9999999999986.
    expect(npv(0, new Array<number>(1000).fill(0.1), options)).toBe(100);
  }
});

it('takes one flow, rates below 0, and never gives -0', () => {
  expect(npv(0.25, [100], tei)).toBe(100);
  expect(npv(0.25, [100], excel)).toBe(80);
  expect(npv(0.25, [100], midYear)).toBe(100);
  expect(npv(-0.5, [0, 100], tei)).toBe(200);
  expect(npv(0.25, [-0], tei)).toBe(0);
});

it('leaves its arguments alone', () => {
  expect(npv(0.25, Object.freeze([0, 100]), Object.freeze({ convention: 'tei' }))).toBe(80);
});

describe('refuses', () => {
  it.each([-1, -2, NaN, Infinity, '0.1', null])('rate %j', (rate) => {
    expect(refusal(() => npv(rate as number, [1], tei))).toEqual({ code: 'invalid-argument', paths: ['rate'] });
  });

  it.each([
    [[], ['cashFlows']],
    [new Array<number>(1002).fill(1), ['cashFlows']],
    [
      [1, NaN, Infinity],
      ['cashFlows/1', 'cashFlows/2'],
    ],
    [[1, , 1], ['cashFlows/1']],
    [['1'], ['cashFlows/0']],
    [null, ['cashFlows']],
  ])('flows %#', (flows, paths) => {
    expect(refusal(() => npv(0.1, flows as number[], tei))).toEqual({ code: 'invalid-argument', paths });
  });

  it('results beyond the range of a double', () => {
    const flows = new Array<number>(1001).fill(1);
    expect(refusal(() => npv(-0.9, flows, tei))).toEqual({ code: 'out-of-range', paths: ['rate'] });
  });

  it('options that are none', () => {
    const call = (options: unknown) => () => npv(0.1, [1], options as NpvOptions);
    expect(refusal(call(undefined))).toEqual({ code: 'invalid-argument', paths: ['options'] });
    expect(refusal(call({}))).toEqual({ code: 'invalid-option', paths: ['convention'] });
    expect(refusal(call({ convention: 'excel' })).code).toBe('invalid-option');
    expect(refusal(call({ convention: 'tei', timing: 'mid' })).code).toBe('unknown-option');
  });
});
