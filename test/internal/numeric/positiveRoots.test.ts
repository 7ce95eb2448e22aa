import { expect, it } from 'vitest';
import { bisect } from '../../../src/internal/numeric/bisect.js';
import { newtonStep } from '../../../src/internal/numeric/newtonStep.js';
import { changesOfSign, positiveRoots } from '../../../src/internal/numeric/positiveRoots.js';

it('finds roots below and above 1, in rising order', () => {
  // (x - 0.5) (x - 3) (x - 40)
  const roots = positiveRoots([-60, 141.5, -43.5, 1]);
  expect(roots.map(({ multiplicity }) => multiplicity)).toEqual([1, 1, 1]);
  [0.5, 3, 40].forEach((root, at) => expect((roots[at]?.at ?? NaN) / root).toBeCloseTo(1, 12));
});

it('leaves out roots at 0 and below, and takes powers that are missing', () => {
  expect(positiveRoots([1, 3, 1])).toEqual([]);
  expect(positiveRoots([-16, 0, 0, 0, 1])).toEqual([{ at: 2, multiplicity: 1 }]);
  // (x^3 - 8)^2
  const [root, ...others] = positiveRoots([64, 0, 0, -16, 0, 0, 1]);
  expect([root?.multiplicity, others]).toEqual([2, []]);
  expect(root?.at).toBeCloseTo(2, 7);
});

it('takes numbers of very different size', () => {
  expect(positiveRoots([-1e200, 1])[0]?.at).toBeCloseTo(1e200, -186);
  expect(positiveRoots([-1, 1e200])[0]?.at).toBe(1e-200);
});

it('counts changes of sign without zeros', () => {
  expect([[], [0], [1, 0, 2], [1, 0, -1], [1, -1, 1, 0, -1]].map(changesOfSign)).toEqual([0, 0, 0, 1, 3]);
});

it('bisects to a neighbor of the root, over all sizes of numbers', () => {
  expect(bisect((x) => 7 - x, 1e-300, 1e300, 1)).toBe(7);
  expect(bisect((x) => x * x - 2, 1, 2, -1)).toBe(Math.SQRT2);
});

it('gives what a rounded root lacks', () => {
  // The root of 3 x - 1: the double 1/3 is 2^-54 / 3 too small.
  expect(newtonStep([-1, 3], 1 / 3)).toBeCloseTo(2 ** -54 / 3, 32);
  // The root of x^2 - 1/2 from a neighbor of it, and from too far away
  const next = Math.SQRT1_2 + 2 ** -53;
  expect(next + newtonStep([-0.5, 0, 1], next)).toBe(Math.SQRT1_2);
  expect(newtonStep([-0.5, 0, 1], 0.7)).toBe(0);
});
