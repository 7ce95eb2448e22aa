import { describe, expect, it } from 'vitest';
import { allCells, evenCells, firstTailCell, tailPlace } from '../../../../src/internal/quantity/law/tablePlace.js';

it('has 4,096 even cells, one without a use, and ten times 64 for each tail', () => {
  expect([evenCells, firstTailCell(false, 0), firstTailCell(true, 0), allCells]).toEqual([4096, 4097, 4737, 5377]);
});

describe('the place in a tail', () => {
  // By hand: a halving from s to 2 s has 64 cells of s / 64.
  it.each([
    [1 / 128, 4097],
    [1 / 128 + 1 / 256, 4129],
    [1 / 256, 4161],
    [2 ** -16, 4673],
    [1 - 1 / 128, 4737],
    [1 - 1 / 256, 4801],
    [1 - 2 ** -16, 5313],
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
