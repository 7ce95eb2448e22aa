import { describe, expect, it } from 'vitest';
import { hodgesLehmann } from '../../../src/internal/stats/hodgesLehmann.js';
import { mannWhitney } from '../../../src/internal/stats/mannWhitney.js';
import { midRanks } from '../../../src/internal/stats/midRanks.js';

it('shares the ranks of equal values', () => {
  expect([...midRanks(Float64Array.of(3, 1, 3, 0))]).toEqual([3.5, 2, 3.5, 1]);
});

describe('the test', () => {
  // H. B. Mann and D. R. Whitney (1947), table I: n = m = 5, P(U <= 2) = .016; n = 3, m = 4, P(U <= 0) = .028; n = m = 4, P(U <= 1) = .029
  it.each([
    [[1, 2, 3, 4, 7], [5, 6, 8, 9, 10], 2, 0.016],
    [[1, 2, 3], [4, 5, 6, 7], 0, 0.028],
    [[1, 2, 3, 5], [4, 6, 7, 8], 1, 0.029],
  ])('of %j and %j is the published one', (a, b, u, tail) => {
    const test = mannWhitney(Float64Array.from(a), Float64Array.from(b));
    expect([test.u, test.method]).toEqual([u, 'exact']);
    expect(Math.abs(test.p / 2 - tail)).toBeLessThan(0.0006);
  });

  it('counts every choice of ranks', () => {
    const ranks = [1, 2, 3, 4, 5, 6, 7];
    const choices = ranks.flatMap((a) => ranks.filter((b) => b > a).map((b) => [a, b]));
    for (const chosen of choices) {
      const rest = ranks.filter((rank) => !chosen.includes(rank));
      const u = (of: readonly number[]): number => of.reduce((total, rank) => total + rank, 0) - 3;
      const far = choices.filter((other) => Math.abs(u(other) - 5) >= Math.abs(u(chosen) - 5)).length;
      const test = mannWhitney(Float64Array.from(chosen), Float64Array.from(rest));
      expect(test.u).toBe(u(chosen));
      expect(test.p).toBeCloseTo(far / choices.length, 14);
    }
  });

  it('takes the normal law with ties', () => {
    // U: 1 against 1, 2, 3 is 1/2; 2 against them 1.5; 2: 1.5; sum 3.5. Ties of 2 and 3: n m / 12 (7 - (6 + 24) / 30)
    const test = mannWhitney(Float64Array.of(1, 2, 2), Float64Array.of(1, 2, 3));
    expect([test.u, test.variance, test.method]).toEqual([3.5, (9 / 12) * 6, 'normal']);
    expect(mannWhitney(Float64Array.of(1, 1), Float64Array.of(1, 1)).p).toBe(1);
  });
});

describe('the shift', () => {
  it('is the median of all differences', () => {
    // 4 - 1, 4 - 2, 8 - 1, 8 - 2: 2, 3, 6, 7
    const { shift, low, high } = hodgesLehmann(Float64Array.of(4, 8), Float64Array.of(1, 2), 5 / 3, 0.95);
    expect([shift, low, high]).toEqual([4.5, 2, 7]);
  });

  it('is counted as it is written down', () => {
    const a = Float64Array.from({ length: 1100 }, (_, at) => (at * 37) % 1009);
    const b = Float64Array.from({ length: 1000 }, (_, at) => (at * 53) % 1013);
    const counted = hodgesLehmann(a, b, 1e9, 0.95);
    const differences = Float64Array.from({ length: a.length * b.length }, (_, at) => {
      return (a[Math.floor(at / b.length)] ?? 0) - (b[at % b.length] ?? 0);
    }).sort();
    expect(counted.shift).toBeCloseTo(differences[differences.length / 2] ?? 0, 9);
  });
});
