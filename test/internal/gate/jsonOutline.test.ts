import { expect, test } from 'vitest';
import { jsonOutline } from '../../../src/internal/gate/jsonOutline.js';

test.each([
  ['no brackets', '1', 0, { keys: 0, tooDeepAt: -1 }],
  ['just deep enough', '[{"a":[]}]', 3, { keys: 1, tooDeepAt: -1 }],
  ['a level too many', '[{"a":[]}]', 2, { keys: 1, tooDeepAt: 6 }],
  ['side by side', '[[],[],{},{}]', 2, { keys: 0, tooDeepAt: -1 }],
  ['brackets in strings', '["[[[{{{", "]]]"]', 1, { keys: 0, tooDeepAt: -1 }],
  ['an escaped quote', '["\\"[[["]', 1, { keys: 0, tooDeepAt: -1 }],
  ['an escaped backslash before the quote', '["\\\\",[]]', 1, { keys: 0, tooDeepAt: 6 }],
  ['three backslashes before a quote', '["\\\\\\"[",[]]', 1, { keys: 0, tooDeepAt: 9 }],
  ['colons in strings', '{"a:b" : "c:d"}', 1, { keys: 1, tooDeepAt: -1 }],
  ['strings that touch', '"a""[""b"[', 0, { keys: 0, tooDeepAt: 9 }],
  ['a string that is not closed', '["a:[', 1, { keys: 0, tooDeepAt: -1 }],
  ['closed more than opened', ']]][[[[', 0, { keys: 0, tooDeepAt: 6 }],
])('%s', (_, text, depth, outline) => {
  expect(jsonOutline(text, depth)).toEqual(outline);
});
