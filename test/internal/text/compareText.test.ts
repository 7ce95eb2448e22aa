import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../../../src/internal/text/compareText.js';

it('orders by code units, not by any language', () => {
  expect(['b', 'a', 'B', 'ä', 'a1', '10', '9', 'A', ''].sort(compareText)).toEqual([
    '',
    '10',
    '9',
    'A',
    'B',
    'a',
    'a1',
    'b',
    'ä',
  ]);
  expect(compareText('same', 'same')).toBe(0);
});

it('puts a surrogate pair before U+FF01, as UTF-16 does', () => {
  expect(compareText('\u{1F600}', '\uFF01')).toBeLessThan(0);
});

it('is the order of the code units one by one', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 5 });
  const units = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const [x, y] = [units(a), units(b)];
      const at = x.findIndex((unit, index) => unit !== y[index]);
      const expected = at === -1 ? x.length - y.length : (x[at] ?? 0) - (y[at] ?? -1);
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(expected));
    }),
    { seed: 41, numRuns: 2000 },
  );
});
