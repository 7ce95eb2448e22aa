import { describe, expect, it } from 'vitest';
import { crossings } from '../../../src/internal/numeric/crossings.js';
import { refusal } from '../../coverage/refusal.js';

const steps = { steps: 64 };

it('solves a straight line with three values', () => {
  let calls = 0;
  const line = (x: number): number => {
    calls += 1;
    return 3 * x - 12;
  };
  expect(crossings(line, 0, 10, steps)).toEqual({
    status: 'at',
    isAffine: true,
    crossings: [{ at: 4, until: 4, before: -1, after: 1, jumps: false }],
    startSign: -1,
    endSign: 1,
  });
  expect(calls).toBe(3);
  expect(crossings((x) => 5 - x, 10, 20, steps)).toMatchObject({ status: 'none', startSign: -1, endSign: -1 });
});

it('finds a root at an end, and sees nothing beyond', () => {
  expect(crossings((x) => x - 1, 1, 2, steps).crossings).toEqual([
    { at: 1, until: 1, before: 0, after: 1, jumps: false },
  ]);
  expect(crossings((x) => x - 2, 1, 2, steps).crossings).toEqual([
    { at: 2, until: 2, before: -1, after: 0, jumps: false },
  ]);
});

it('says always where both are equal everywhere', () => {
  expect(crossings(() => 0, 0, 1, steps)).toMatchObject({ status: 'always', crossings: [], startSign: 0, endSign: 0 });
  expect(crossings((x) => 1e-9 * x, 0, 1, { steps: 4, tolerance: 1e-8 }).status).toBe('always');
});

it('finds all roots of a curve, with the sides', () => {
  const cubic = (x: number): number => (x - 1) * (x - 2.03) * (x - 3.3);
  const { status, isAffine, crossings: found } = crossings(cubic, 0, 5, steps);
  expect([status, isAffine]).toEqual(['multiple', false]);
  expect(found.map(({ before, after }) => [before, after])).toEqual([
    [-1, 1],
    [1, -1],
    [-1, 1],
  ]);
  [1, 2.03, 3.3].forEach((root, at) => expect(found[at]?.at).toBeCloseTo(root, 14));
});

it('is not fooled by a curve that is symmetric about the middle', () => {
  // x^3 - x is on the line through its ends at -2, 0 and 2.
  expect(crossings((x) => x * x * x - 4 * x, -3, 3, { steps: 61 }).crossings.map(({ at }) => at)).toHaveLength(3);
});

it('finds steps that jump over 0', () => {
  const heads = (x: number): number => Math.ceil(x) - 3.5;
  const { status, crossings: found } = crossings(heads, 0, 10, steps);
  expect(status).toBe('at');
  expect(found[0]).toMatchObject({ before: -1, after: 1, jumps: true });
  expect(found[0]?.at).toBeCloseTo(3, 12);
});

it('tells the stretch in which a function is 0', () => {
  const flat = (x: number): number => Math.max(0, x - 3) + Math.min(0, x - 1);
  expect(crossings(flat, 0, 4, { steps: 8 }).crossings).toEqual([
    { at: 1, until: 3, before: -1, after: 1, jumps: false },
  ]);
});

describe('refuses', () => {
  const line = (x: number): number => x;

  it('intervals and options out of their range', () => {
    for (const [from, to] of [
      [1, 1],
      [2, 1],
      [NaN, 1],
      [0, Infinity],
    ] as const) {
      expect(refusal(() => crossings(line, from, to, steps)).paths).toEqual(['from']);
    }
    for (const count of [0, 1.5, 100_001]) {
      expect(refusal(() => crossings(line, 0, 1, { steps: count })).paths).toEqual(['steps']);
    }
    expect(refusal(() => crossings(line, 0, 1, { steps: 1, tolerance: -1 })).paths).toEqual(['tolerance']);
  });

  it('values that are not finite', () => {
    expect(refusal(() => crossings((x) => 1 / x, 0, 1, steps))).toEqual({ code: 'out-of-range', paths: ['f'] });
  });
});
