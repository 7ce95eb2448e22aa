import { expect, it } from 'vitest';
import { hasControlCharacter } from '../../../src/internal/text/hasControlCharacter.js';

it('knows the 65 control characters and no others', () => {
  const found: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (hasControlCharacter(String.fromCodePoint(code), { multiline: false })) found.push(code);
  }
  const expected = Array.from({ length: 0xa0 }, (_, code) => code).filter((code) => code < 0x20 || code >= 0x7f);
  expect(found).toEqual(expected);
});

it('allows tab and newline in text of several lines', () => {
  const allowed: number[] = [];
  for (let code = 0; code < 0xa0; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    if (hasControlCharacter(text, { multiline: false }) && !hasControlCharacter(text, { multiline: true }))
      allowed.push(code);
  }
  expect(allowed).toEqual([0x09, 0x0a]);
});

it('finds a control character wherever it stands', () => {
  for (const text of ['\0ab', 'a\0b', 'ab\0', '\n\t\0']) {
    expect(hasControlCharacter(text, { multiline: true }), JSON.stringify(text)).toBe(true);
  }
  expect(hasControlCharacter('', { multiline: true })).toBe(false);
  expect(hasControlCharacter('plain text, é 鍵 \u{1F600}', { multiline: false })).toBe(false);
});
