import { expect, it } from 'vitest';
import { permutation } from '../../../src/internal/random/permutation.js';
import { fillUniforms } from '../../../src/internal/random/fillUniforms.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';

it.each([0, 1, 2, 3, 1023, 1024, 1025, 5000])('holds each of %d numbers once', (n) => {
  const order = permutation(streamOf(3, 'strata'), n);
  expect(order.length).toBe(n);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at));
});

it('takes one number of the stream a step', () => {
  const n = 3000;
  const stream = streamOf(3, 'strata');
  const order = permutation(stream, n);
  const uniforms = new Float64Array(n);
  const other = streamOf(3, 'strata');
  fillUniforms(other, uniforms, 0, n - 1);
  const slow = Array.from({ length: n }, (_, at) => at);
  const shuffled: number[] = [];
  for (let step = 0; step < n - 1; step++) {
    // What is taken out is replaced by the last that is left.
    const at = Math.floor((uniforms[step] ?? NaN) * slow.length);
    const last = slow.pop() ?? NaN;
    shuffled.unshift(at === slow.length ? last : (slow[at] ?? NaN));
    if (at < slow.length) slow[at] = last;
  }
  expect([...order]).toEqual([...slow, ...shuffled]);
  expect(stream.words).toEqual(other.words);
});

it('has every order of four equally often', () => {
  const stream = streamOf(11, 'orders');
  const counts = new Map<string, number>();
  for (let run = 0; run < 24_000; run++) {
    const order = permutation(stream, 4).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Chi-square with 23 degrees of freedom: standard deviation 6.78.
  const chiSquare = [...counts.values()].reduce((total, n) => total + (n - 1000) ** 2 / 1000, 0);
  expect(Math.abs(chiSquare - 23)).toBeLessThan(4 * 6.78);
});
