import type { RandomStream } from './streamOf.js';

/** 2^26 and 2^-52. */
const high = 67_108_864;
const unit = 2.220446049250313e-16;

/**
 * Fills the places from `from` up to, not including, `to` with uniform numbers above 0 and below 1: the middles of 2^52 equal cells.
 *
 * Each takes two draws of xoshiro128** and 26 bits of either, u = (first * 2^26 + second + 1/2) * 2^-52. With 53 bits the largest would be
 * rounded to 1. The numbers do not depend on the pieces in which they are drawn.
 *
 * @see D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47 (2021)
 */
export function fillUniforms(stream: RandomStream, out: Float64Array, from: number, to: number): void {
  const { words } = stream;
  let a = (words[0] ?? 0) | 0;
  let b = (words[1] ?? 0) | 0;
  let c = (words[2] ?? 0) | 0;
  let d = (words[3] ?? 0) | 0;
  for (let at = from; at < to; at++) {
    // Twice the same, written out: a call for each draw doubles the time.
    let turned = Math.imul(b, 5);
    const first = Math.imul((turned << 7) | (turned >>> 25), 9);
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);

    turned = Math.imul(b, 5);
    const second = Math.imul((turned << 7) | (turned >>> 25), 9);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);

    out[at] = ((first >>> 6) * high + (second >>> 6) + 0.5) * unit;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
}
