import { describe, expect, it } from 'vitest';
import { fillUniforms } from '../../../src/internal/random/fillUniforms.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import { invalidArgument } from '../invalidArgument.js';

const first = (seed: number | string, key: string, count = 1000) => {
  const out = new Float64Array(count);
  fillUniforms(streamOf(seed, key), out, 0, count);
  return out;
};

/** The four words after one quarter round, in whole numbers of any size. */
function quarterRound([a, b, c, d]: readonly bigint[]): bigint[] {
  const mask = 0xffffffffn;
  const rotl = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  let [p, q, r, s] = [a ?? 0n, b ?? 0n, c ?? 0n, d ?? 0n];
  p = (p + q) & mask;
  s = rotl(s ^ p, 16n);
  r = (r + s) & mask;
  q = rotl(q ^ r, 12n);
  p = (p + q) & mask;
  s = rotl(s ^ p, 8n);
  r = (r + s) & mask;
  q = rotl(q ^ r, 7n);
  return [p, q, r, s];
}

function stateOf(seed: string, key: string): string {
  let words = [0x61707865n, 0x3320646en, 0x79622d32n, 0x6b206574n];
  const units = (text: string) => Array.from({ length: text.length }, (_, at) => BigInt(text.charCodeAt(at)));
  for (const unit of [...units(seed), 0x10000n, ...units(key), 0x10001n]) {
    words = quarterRound(quarterRound([(words[0] ?? 0n) ^ unit, ...words.slice(1)]));
  }
  for (let round = 0; round < 10; round++) words = quarterRound(words);
  return words.map((word) => word.toString(16).padStart(8, '0')).join('');
}

it('knows the quarter round of RFC 8439, section 2.1.1', () => {
  expect(quarterRound([0x11111111n, 0x01020304n, 0x9b8d6f43n, 0x01234567n])).toEqual([
    0xea2a92f4n,
    0xcb1cf8cen,
    0x4581472en,
    0x5881c4bbn,
  ]);
});

describe('the state', () => {
  it.each([
    ['', ''],
    ['1', 'salary'],
    ['-42', 'costs/2/amount'],
    ['Größe \u{1f600}', '\u0000\ud800'],
  ])('of %j and %j', (seed, key) => {
    expect(streamOf(seed, key).state).toBe(stateOf(seed, key));
  });

  it('is where the words begin, and stays', () => {
    const stream = streamOf(1, 'a');
    const hex = () => Array.from(stream.words, (word) => word.toString(16).padStart(8, '0')).join('');
    expect(hex()).toBe(stream.state);
    fillUniforms(stream, new Float64Array(1), 0, 1);
    expect(hex()).not.toBe(stream.state);
    expect(stream.state).toBe(streamOf(1, 'a').state);
  });

  it('takes the digits of a number for the number', () => {
    expect(streamOf(42, 'a').state).toBe(streamOf('42', 'a').state);
    expect(streamOf(-0, 'a').state).toBe(streamOf(0, 'a').state);
  });

  it('differs for whatever is not the same', () => {
    const texts = ['', 'a', 'b', 'aa', 'ab', 'ba', '\u0000', '\u0000\u0000', 'a\u0000', '\u0100', '\u0001', '1', '12'];
    const long = Array.from({ length: 5000 }, (_, at) => `portfolio/client-${at}/costs/salary`);
    const states = [
      ...texts.flatMap((seed) => texts.map((key) => streamOf(seed, key).state)),
      ...long.map((key) => streamOf(1, key).state),
      ...long.map((_, at) => streamOf(at + 13, 'salary').state),
    ];
    expect(new Set(states).size).toBe(texts.length ** 2 + 2 * long.length);
  });

  it('changes about half of its bits with one bit of the key', () => {
    let changed = 0;
    const bits = (state: string) => BigInt(`0x${state}`);
    for (let at = 0; at < 400; at++) {
      let difference = bits(streamOf(at, 'a').state) ^ bits(streamOf(at, 'c').state);
      for (; difference > 0n; difference >>= 1n) changed += Number(difference & 1n);
    }
    // 51,200 bits, each changed with chance 1/2: standard deviation 113.
    expect(Math.abs(changed - 25_600)).toBeLessThan(4 * 113);
  });
});

it('draws independent numbers for keys and seeds that are alike', () => {
  const correlation = (a: Float64Array, b: Float64Array) =>
    a.reduce((total, u, at) => total + (u - 0.5) * ((b[at] ?? NaN) - 0.5), 0) / a.length / (1 / 12);
  for (const [a, b] of [
    [first(1, 'a'), first(1, 'b')],
    [first(1, 'a'), first(2, 'a')],
    [first(1, 'salary'), first(1, 'salary2')],
  ] as const) {
    expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(1000));
  }
});

it('takes the largest whole numbers and refuses other numbers', () => {
  expect(streamOf(Number.MAX_SAFE_INTEGER, 'a').state).not.toBe(streamOf(Number.MIN_SAFE_INTEGER, 'a').state);
  for (const seed of [0.5, NaN, Infinity, -Infinity, 2 ** 53]) {
    expect(() => streamOf(seed, 'a'), String(seed)).toThrow(invalidArgument('seed'));
  }
});
