import { refuse } from '../check.js';

/** A sequence of random numbers of its own, which goes on with each draw. */
export interface RandomStream {
  /** Where the sequence begins, as 32 hexadecimal digits: two streams that begin alike draw alike. */
  readonly state: string;
  /** The four words of the generator, changed by each draw. */
  readonly words: Uint32Array;
}

/** The text "expand 32-byte k" in four words: the constants of ChaCha, so that the lanes start apart. */
const lanes = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] as const;

/** Above every UTF-16 code unit, so that no text can hold what ends one. */
const endOfSeed = 0x10000;
const endOfKey = 0x10001;
const lastRounds = 10;

/**
 * The random stream of a key: the same seed and key give the same numbers on every engine, and streams of other keys are independent.
 *
 * The code units of seed and key are taken into four 32-bit lanes, one after another, with two quarter rounds of ChaCha after each. A quarter
 * round can be undone, so nothing that was taken in is lost. The generator is xoshiro128**.
 *
 * @param seed - a whole number is the same as its digits
 * @throws `invalid-argument` where the seed is a number that is not whole or beyond ±(2^53 - 1)
 * @see D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47 (2021); D. J. Bernstein, ChaCha, a Variant of
 * Salsa20 (2008)
 */
export function streamOf(seed: number | string, key: string): RandomStream {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    refuse('seed', 'be a text or a whole number within ±9,007,199,254,740,991');
  }
  const words = Uint32Array.from(lanes);
  absorb(words, String(seed), endOfSeed);
  absorb(words, key, endOfKey);
  for (let round = 0; round < lastRounds; round++) quarterRound(words);
  // The one state that the generator cannot leave.
  if (words.every((word) => word === 0)) words.set(lanes);
  return { state: Array.from(words, (word) => word.toString(16).padStart(8, '0')).join(''), words };
}

function absorb(words: Uint32Array, text: string, end: number): void {
  for (let at = 0; at <= text.length; at++) {
    words[0] = (words[0] ?? 0) ^ (at < text.length ? text.charCodeAt(at) : end);
    quarterRound(words);
    quarterRound(words);
  }
}

function quarterRound(words: Uint32Array): void {
  step(words, 0, 1, 3, 16);
  step(words, 2, 3, 1, 12);
  step(words, 0, 1, 3, 8);
  step(words, 2, 3, 1, 7);
}

/** Adds the second word to the first, and turns the third, changed by the sum, to the left. */
function step(words: Uint32Array, first: number, second: number, third: number, by: number): void {
  const added = ((words[first] ?? 0) + (words[second] ?? 0)) | 0;
  const changed = (words[third] ?? 0) ^ added;
  words[first] = added;
  words[third] = (changed << by) | (changed >>> (32 - by));
}
