import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableKey } from '../../../src/internal/text/printableKey.js';

it('leaves a readable key as it is', () => {
  for (const key of ['', 'annualSalary', 'naïve key', '鍵', '\u{1F511}', "it's", '{}"\\'])
    expect(printableKey(key)).toBe(key);
});

describe('writes what is not seen as its code', () => {
  it.each([
    ['NUL', 'a\0b', 'a\\u{0}b'],
    ['newline', 'a\nb', 'a\\u{a}b'],
    ['escape', '\u001B[31m', '\\u{1b}[31m'],
    ['DEL', '\u007F', '\\u{7f}'],
    ['C1', '\u009B', '\\u{9b}'],
    ['soft hyphen', 'a\u00ADb', 'a\\u{ad}b'],
    ['right-to-left override', 'a\u202Eb', 'a\\u{202e}b'],
    ['left-to-right embedding', '\u202A', '\\u{202a}'],
    ['isolates', '\u2066\u2069', '\\u{2066}\\u{2069}'],
    ['directional marks', '\u200E\u200F\u061C', '\\u{200e}\\u{200f}\\u{61c}'],
    ['zero-width', '\u200B\u200C\u200D\u2060\uFEFF', '\\u{200b}\\u{200c}\\u{200d}\\u{2060}\\u{feff}'],
    ['line separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['lone high surrogate', 'a\uD83Db', 'a\\u{d83d}b'],
    ['lone low surrogate', '\uDE00', '\\u{de00}'],
    ['tags', '\u{E0041}', '\\u{e0041}'],
  ])('%s', (_, key, printed) => {
    expect(printableKey(key)).toBe(printed);
  });

  it('the same way each time', () => {
    expect([printableKey('\0'), printableKey('\0')]).toEqual(['\\u{0}', '\\u{0}']);
  });
});

describe('cuts', () => {
  it('after 64 characters', () => {
    expect(printableKey('k'.repeat(64))).toBe('k'.repeat(64));
    expect(printableKey('k'.repeat(65))).toBe('k'.repeat(64));
    expect(printableKey('k'.repeat(100_000))).toBe('k'.repeat(64));
  });

  it('before a surrogate pair that does not fit', () => {
    const face = '\u{1F600}';
    expect(printableKey(`${'k'.repeat(62)}${face}k`)).toBe(`${'k'.repeat(62)}${face}`);
    expect(printableKey(`${'k'.repeat(63)}${face}k`)).toBe('k'.repeat(63));
    expect(printableKey(`${'k'.repeat(64)}${face}`)).toBe('k'.repeat(64));
  });

  it('before it writes codes', () => {
    expect(printableKey('\0'.repeat(65))).toBe('\\u{0}'.repeat(64));
  });

  it('after a lone surrogate at the end', () => {
    expect(printableKey(`${'k'.repeat(63)}\uD83D`)).toBe(`${'k'.repeat(63)}\\u{d83d}`);
  });
});

it('can be read back from its codes', () => {
  const units = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x202e, 0xd83d, 0xde00, 0x200b));
  const keys = fc.string({ unit: units.map((unit) => String.fromCharCode(unit)), maxLength: 60 });
  fc.assert(
    fc.property(keys, (key) => {
      const printed = printableKey(key);
      const read = printed.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      expect(read).toBe(key);
      expect(printed).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B-\u200D\uFEFF]/u);
    }),
    { seed: 45, numRuns: 2000 },
  );
});
