import { expect, it } from 'vitest';
import { hasBidiControl } from '../../../src/internal/text/hasBidiControl.js';

it('knows the nine embedding, override and isolate controls and no others', () => {
  const found: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (hasBidiControl(String.fromCodePoint(code))) found.push(code);
  }
  expect(found).toEqual([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]);
});

it('finds one wherever it stands', () => {
  for (const text of ['\u202Eab', 'a\u2066b', 'ab\u2069']) expect(hasBidiControl(text)).toBe(true);
  expect(hasBidiControl('')).toBe(false);
  expect(hasBidiControl('שלום')).toBe(false);
});
