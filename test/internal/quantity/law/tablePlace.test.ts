import { describe, expect, it } from 'vitest';
import { allCells, evenCells, firstTailCell, tailPlace } from '../../../../src/internal/quantity/law/tablePlace.js';

it('has 4,096 even cells and ten times 64 for each tail', () => {
  expect([evenCells, firstTailCell(false, 0), firstTailCell(true, 0), allCells]).toEqual([4096, 4096, 4736, 5376]);
});

describe('the place in a tail', () => {
  // By hand: a halving from s to 2 s has 64 cells of s / 64.
  it.each([
    [1 / 128, 4096],
    [1 / 128 + 1 / 256, 4128],
    [1 / 256, 4160],
    [2 ** -16, 4672],
    [1 - 1 / 128, 4736],
    [1 - 1 / 256, 4800],
    [1 - 2 ** -16, 5312],
  ])('of %d', (u, place) => {
    expect(tailPlace(u)).toBe(place);
  });

  it.each([0, 2 ** -53, 2 ** -16 - 2 ** -60, 1 - 2 ** -17, 1 - 2 ** -53, 1])('is one without a use for %d', (u) => {
    expect(tailPlace(u)).toBe(0);
  });

  it('stays in its cells just before the next', () => {
    for (let halving = 0; halving < 10; halving++) {
      const edge = 2 ** -(6 + halving);
      expect(Math.floor(tailPlace(edge * (1 - 2 ** -53)))).toBe(firstTailCell(false, halving) + 63);
      expect(Math.floor(tailPlace(1 - edge + 2 ** -53))).toBe(firstTailCell(true, halving) + 63);
    }
    expect(Math.floor(tailPlace(63 / 64))).toBe(firstTailCell(true, 0) + 63);
  });
});
