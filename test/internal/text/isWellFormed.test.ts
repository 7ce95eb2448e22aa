import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isWellFormed } from '../../../src/internal/text/isWellFormed.js';

const native = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed');

afterEach(() => {
  if (native !== undefined) Object.defineProperty(String.prototype, 'isWellFormed', native);
});

/** The standard's own test: UTF-8 has no form for a lone surrogate. */
function canBeEncoded(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

describe.each([
  ['with the native check', true],
  ['without it', false],
])('%s', (_, withNative) => {
  function verdict(text: string): boolean {
    if (!withNative) Reflect.deleteProperty(String.prototype, 'isWellFormed');
    expect('isWellFormed' in String.prototype).toBe(withNative);
    return isWellFormed(text);
  }

  it.each(['', 'abc', 'é', '\u{1F600}', 'a\u{1F600}b', '\u{10FFFF}', '\uD7FF\uE000\uFFFF', '\0'])(
    'accepts %j',
    (text) => {
      expect(verdict(text)).toBe(true);
    },
  );

  it.each([
    '\uD800',
    '\uDBFF',
    '\uDC00',
    '\uDFFF',
    'a\uD83D',
    '\uDE00a',
    '\uDE00\uD83D',
    '\uD83D\uD83D\uDE00',
    '\u{1F600}\uDE00',
  ])('refuses %j', (text) => {
    expect(verdict(text)).toBe(false);
  });

  it('agrees with UTF-8 on any code units', () => {
    const units = fc.oneof(fc.integer({ min: 0xd7fe, max: 0xe001 }), fc.integer({ min: 0, max: 0xffff }));
    const texts = fc.string({ unit: units.map((unit) => String.fromCharCode(unit)), maxLength: 6 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(verdict(text)).toBe(canBeEncoded(text));
      }),
      { seed: 44, numRuns: 3000 },
    );
  });
});
