import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalLimits } from '../../../src/internal/stats/kaplanMeier.js';
import { restrictedMean } from '../../../src/internal/stats/restrictedMean.js';
import { survivalQuantile } from '../../../src/internal/stats/survivalQuantile.js';

/**
 * Weeks in remission with 6-mercaptopurine: E. J. Freireich and others, Blood 21 (1963). The curve, its standard errors and the log-log limits
 * stand in many textbooks, such as D. Collett, Modelling Survival Data in Medical Research, and D. G. Kleinbaum, Survival Analysis.
 */
const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const leukemia = () => kaplanMeier(Float64Array.from(ended), Float64Array.from(open));

describe('the published curve', () => {
  it.each([
    [0, 6, 0.857, 0.0764, 0.62, 0.952],
    [1, 7, 0.807, 0.0869, 0.563, 0.923],
    [2, 10, 0.753, 0.0963, 0.503, 0.889],
    [3, 13, 0.69, 0.1068, 0.432, 0.849],
    [4, 16, 0.627, 0.1141, 0.368, 0.805],
    [5, 22, 0.538, 0.1282, 0.268, 0.747],
    [6, 23, 0.448, 0.1346, 0.188, 0.68],
  ])('at step %d', (step, time, share, error, low, high) => {
    const curve = leukemia();
    const survival = curve.survival[step] ?? 0;
    expect(curve.times[step]).toBe(time);
    expect(survival).toBeCloseTo(share, 3);
    expect(survival * Math.sqrt(curve.greenwood[step] ?? 0)).toBeCloseTo(error, 4);
    const limits = survivalLimits(curve, step, 0.95);
    expect(Math.abs(limits.low - low)).toBeLessThan(0.0006);
    expect(Math.abs(limits.high - high)).toBeLessThan(0.0006);
  });

  it('has a median of 23, from 13 to what was not reached', () => {
    expect(survivalQuantile(leukemia(), 0.5, 0.95)).toEqual({ value: 23, low: 13, high: null });
    expect(survivalQuantile(leukemia(), 0.9, 0.95).value).toBeNull();
    expect(leukemia().longest).toBe(35);
  });

  it('has an area that is summed by hand', () => {
    // Weeks 0 to 6 at 1, 6 to 7 at 18 / 21, 7 to 10 at 18 / 21 * 16 / 17
    expect(restrictedMean(leukemia(), 10)).toBeCloseTo(6 + 18 / 21 + 3 * (18 / 21) * (16 / 17), 12);
    expect(restrictedMean(leukemia(), 5)).toBe(5);
  });
});

it('without open ones is the share that is left, and its median the lower middle value', () => {
  const curve = kaplanMeier(Float64Array.of(4, 2, 1, 3), new Float64Array(0));
  expect([...curve.survival]).toEqual([0.75, 0.5, 0.25, 0]);
  expect(survivalQuantile(curve, 0.5, 0.95).value).toBe(2);
  expect(survivalLimits(curve, 3, 0.95).low).toBe(0);
});

it('with open ones only never falls', () => {
  const curve = kaplanMeier(new Float64Array(0), Float64Array.of(5, 7));
  expect(survivalQuantile(curve, 0.5, 0.95)).toEqual({ value: null, low: null, high: null });
  expect([curve.n, curve.longest]).toEqual([2, 7]);
});
