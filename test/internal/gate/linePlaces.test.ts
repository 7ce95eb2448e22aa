import { expect, test } from 'vitest';
import { linePlaces } from '../../../src/internal/gate/linePlaces.js';

test('lines and columns from 1, whichever way the lines end', () => {
  const places = linePlaces('ab\ncd\r\nef\rgh\n\ni');
  expect([0, 1, 2, 3, 5, 6, 7, 10, 13, 14, 15].map((offset) => Object.values(places(offset)).join(':'))).toEqual(
    // a      b      \n     c      \r     \n     e      g      \n     \n     i
    ['1:1', '1:2', '1:3', '2:1', '2:3', '2:4', '3:1', '4:1', '5:1', '6:1', '6:2'],
  );
});

test('the end of the text', () => {
  expect(linePlaces('')(0)).toEqual({ line: 1, column: 1 });
  expect(linePlaces('a\n')(2)).toEqual({ line: 2, column: 1 });
});
