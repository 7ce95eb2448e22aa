import { expect, it } from 'vitest';
import { pointerSegments } from '../../../src/internal/text/pointerSegments.js';

it.each(['foo', 'foo/bar', ' /foo', '#', '#/foo', '/foo~', '/~', '/~2', '/a~b', '/~~0'])('refuses %j', (text) => {
  expect(pointerSegments(text)).toBeUndefined();
});

it('takes indexes as they are written', () => {
  expect(pointerSegments('/people/007/-')).toEqual(['people', '007', '-']);
});
