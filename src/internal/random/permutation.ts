import { fillUniforms } from './fillUniforms.js';
import type { RandomStream } from './streamOf.js';

const chunk = 1024;

/**
 * The numbers from 0 to n - 1 in random order, by the shuffle of Fisher and Yates from the last place down, one uniform number a step.
 *
 * A step among k places takes floor(u * k) of 52 bits: the chance of each place is off from 1/k by less than 2^-52, which no count of draws
 * in reach can show.
 *
 * @returns empty for 0
 * @see D. E. Knuth, The Art of Computer Programming, volume 2, section 3.4.2, Algorithm P
 */
export function permutation(stream: RandomStream, n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let at = 0; at < n; at++) order[at] = at;
  const uniforms = new Float64Array(Math.min(chunk, n));
  let next = uniforms.length;
  for (let last = n - 1; last > 0; last--) {
    if (next === uniforms.length) {
      next = 0;
      fillUniforms(stream, uniforms, 0, Math.min(uniforms.length, last));
    }
    const other = Math.floor((uniforms[next++] ?? 0) * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
