import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPointer } from '../../../src/internal/text/jsonPointer.js';
import { pointerSegments } from '../../../src/internal/text/pointerSegments.js';

// The pointers of RFC 6901, section 5.
const published: [string, (string | number)[]][] = [
  ['', []],
  ['/foo', ['foo']],
  ['/foo/0', ['foo', 0]],
  ['/', ['']],
  ['/a~1b', ['a/b']],
  ['/c%d', ['c%d']],
  ['/e^f', ['e^f']],
  ['/g|h', ['g|h']],
  ['/i\\j', ['i\\j']],
  ['/k"l', ['k"l']],
  ['/ ', [' ']],
  ['/m~0n', ['m~n']],
];

it.each(published)('writes and reads %j', (pointer, segments) => {
  expect(jsonPointer(segments)).toBe(pointer);
  expect(pointerSegments(pointer)).toEqual(segments.map(String));
});

it('escapes a tilde before a slash', () => {
  expect(jsonPointer(['~1'])).toBe('/~01');
  expect(pointerSegments('/~01')).toEqual(['~1']);
  expect(jsonPointer(['~/', '/~'])).toBe('/~0~1/~1~0');
});

it('keeps empty segments apart', () => {
  expect(jsonPointer(['', ''])).toBe('//');
  expect(pointerSegments('//')).toEqual(['', '']);
});

it('reads back what it writes, whatever the keys', () => {
  const keys = fc.string({
    unit: fc.oneof(fc.constantFrom('~', '/', '0', '1'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(fc.array(keys), (segments) => {
      expect(pointerSegments(jsonPointer(segments))).toEqual(segments);
    }),
    { seed: 42, numRuns: 1000 },
  );
});
