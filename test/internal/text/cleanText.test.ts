import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../../src/internal/text/cleanLine.js';
import { cleanText } from '../../../src/internal/text/cleanText.js';

const anyUnits = fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units));

test.each([
  ['a\u0000b\u0007c', 'abc', 'abc'],
  ['\u001B[31mred', '[31mred', '[31mred'],
  ['a\u0085b\u009Fc\u007F', 'abc', 'abc'],
  ['a\tb\nc', 'a\tb\nc', 'a b c'],
  ['a\r\nb\rc', 'a\nb\nc', 'a b c'],
  [' a \n\n b\t ', ' a \n\n b\t ', 'a b'],
  ['a  b', 'a  b', 'a  b'],
  ['\uD800', '\uFFFD', '\uFFFD'],
  ['a\uDC00\uD83D', 'a\uFFFD\uFFFD', 'a\uFFFD\uFFFD'],
  ['\uD83D\u0000\uDE00', '\uFFFD\uFFFD', '\uFFFD\uFFFD'], // what stood apart is not joined
  ['😀', '😀', '😀'],
  ['a\u202Eb\u202Ac\u2066d\u2069', 'abcd', 'abcd'],
  ['\u200E\u200Fא', '\u200E\u200Fא', '\u200E\u200Fא'], // marks that only say which way the neighbors run
  ['', '', ''],
])('%j', (text, clean, line) => {
  expect(cleanText(text)).toBe(clean);
  expect(cleanLine(text)).toBe(line);
});

test('what is clean stays, and is well-formed without what sinks must not get', () => {
  fc.assert(
    fc.property(anyUnits, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      for (const character of clean) {
        const code = character.codePointAt(0) ?? 0;
        const isControl = (code < 32 && code !== 9 && code !== 10) || (code > 126 && code < 160);
        const isTurning = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        expect(isControl || isTurning || (code >= 0xd800 && code <= 0xdfff)).toBe(false);
      }
      expect(/[\t\n]/.test(cleanLine(text))).toBe(false);
    }),
    { seed: 5, numRuns: 500 },
  );
});
