import { expect, it } from 'vitest';
import { fillUniforms } from '../../../src/internal/random/fillUniforms.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import type { RandomStream } from '../../../src/internal/random/streamOf.js';
import { take, uniformOf, xoshiro } from './generator.js';

const begun = (...words: readonly number[]): RandomStream => ({ state: '', words: Uint32Array.from(words) });
const drawn = (stream: RandomStream, count: number) => {
  const out = new Float64Array(count);
  fillUniforms(stream, out, 0, count);
  return out;
};

// First outputs from the state 1, 2, 3, 4: the vectors of the generator's implementation in the Rust crate rand_xoshiro, made with the
// authors' C code.
const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];

it('has the published outputs of xoshiro128**', () => {
  expect(take(published.length, xoshiro([1, 2, 3, 4]))).toEqual(published);
  const pairs = [0, 2, 4, 6, 8].map((at) => uniformOf(published[at] ?? NaN, published[at + 1] ?? NaN));
  expect([...drawn(begun(1, 2, 3, 4), 5)]).toEqual(pairs);
});

it('agrees with whole numbers of any size over 2,000 draws', () => {
  const { words } = streamOf('seed', 'key');
  const plain = take(4000, xoshiro([...words]));
  const out = drawn({ state: '', words }, 2000);
  for (let at = 0; at < 2000; at++) {
    expect(out[at]).toBe(uniformOf(plain[2 * at] ?? NaN, plain[2 * at + 1] ?? NaN));
  }
});

it('stays between 0 and 1 at the smallest and the largest draws', () => {
  expect(uniformOf(0, 0)).toBe(1.1102230246251565e-16);
  expect(uniformOf(0xffffffff, 0xffffffff)).toBe(1 - 1.1102230246251565e-16);
  // The first draw is 0 where the second word is.
  expect(drawn(begun(0, 0, 0, 1), 1)[0]).toBe(uniformOf(0, take(2, xoshiro([0, 0, 0, 1]))[1] ?? NaN));
});

it('draws the same in whatever pieces', () => {
  const whole = drawn(streamOf(7, 'a'), 1000);
  const stream = streamOf(7, 'a');
  const pieces = new Float64Array(1000);
  for (const [from, to] of [
    [0, 1],
    [1, 1],
    [1, 400],
    [400, 1000],
  ] as const) {
    fillUniforms(stream, pieces, from, to);
  }
  expect(pieces).toEqual(whole);
  expect(drawn(streamOf(7, 'a'), 10)).toEqual(whole.subarray(0, 10));
});

it('leaves the other places alone', () => {
  const out = new Float64Array(5).fill(9);
  fillUniforms(streamOf(1, 'a'), out, 1, 3);
  expect([out[0], out[3], out[4]]).toEqual([9, 9, 9]);
  expect(out.every((u, at) => (at === 1 || at === 2 ? u > 0 && u < 1 : true))).toBe(true);
});

it('is even over 100 cells, in both halves of its bits, and from one number to the next', () => {
  const count = 100_000;
  const out = drawn(streamOf(20260101, 'even'), count);
  const cells = { high: new Float64Array(100), low: new Float64Array(100), pairs: new Float64Array(100) };
  const add = (into: Float64Array, u: number) => (into[Math.floor(u * 100)]! += 1);
  for (let at = 0; at < count; at++) {
    const u = out[at] ?? NaN;
    const before = out[(at + count - 1) % count] ?? NaN;
    add(cells.high, u);
    add(cells.low, (u * 67_108_864) % 1);
    add(cells.pairs, (Math.floor(u * 10) + before) / 10);
  }
  // Chi-square with 99 degrees of freedom: mean 99, standard deviation 14.07; four of them.
  for (const counts of Object.values(cells)) {
    const chiSquare = counts.reduce((total, n) => total + (n - 1000) ** 2 / 1000, 0);
    expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * 14.07);
  }
});
