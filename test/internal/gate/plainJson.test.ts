import { describe, expect, test } from 'vitest';
import { plainJson } from '../../../src/internal/gate/plainJson.js';
import { problemsOf, refusals } from './results.js';

/** Where and what a malformed text is told to miss. */
function fault(text: string): string {
  const result = plainJson(text);
  if (result.ok) return 'no fault';
  return result.problems.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`).join('\n');
}

describe('what passes', () => {
  test.each<[string, string, unknown]>([
    ['a document', ' {"a": [1, "x", null, true, {}], "b": -1.5e2}\n', { a: [1, 'x', null, true, {}], b: -150 }],
    ['a scalar', '"x"', 'x'],
    ['a byte order mark', '\uFEFF[1]', [1]],
    ['minus zero', '-0', 0],
    ['minus zero inside, in all its forms', '{"a":[-0,-0.0,-0e5,-1e-999],"b":-0}', { a: [0, 0, 0, 0], b: 0 }],
    ['an underflow', '1e-999', 0],
    ['keys of Object.prototype', '{"constructor":1,"toString":2}', { constructor: 1, toString: 2 }],
    ['an emoji', '"\u{1f600}"', '\u{1f600}'],
    ['an emoji by escapes', '"\\ud83d\\ude00"', '\u{1f600}'],
    ['a pair that is half an escape', '"\ud83d\\ude00"', '\u{1f600}'],
    ['brackets, colons and quotes in strings', '{"a:[{\\"":"]}:,\\\\"}', { 'a:[{"': ']}:,\\' }],
    ['equal keys in different objects', '[{"a":1},{"a":{"a":1}}]', [{ a: 1 }, { a: { a: 1 } }]],
  ])('%s', (_, text, value) => {
    expect(plainJson(text)).toStrictEqual({ ok: true, value });
  });
});

describe('what is refused', () => {
  test.each([undefined, null, 1, {}, ['[1]'], Object('[1]'), Symbol('s')])('%o is no text', (text) => {
    expect(plainJson(text)).toEqual({
      ok: false,
      problems: [{ code: 'not-text', severity: 'error', message: 'JSON text is wanted, as a string.', pointer: '' }],
    });
  });

  test.each<[string, string, string[]]>([
    ['an overflow', '{"a":[1e999,-1e999]}', ['not-finite /a/0', 'not-finite /a/1']],
    ['an own key __proto__', '{"a":{"__proto__":1}}', ['forbidden-key /a/__proto__']],
    ['the same by an escape', '{"\\u005f_proto__":1}', ['forbidden-key /__proto__']],
    ['half of a pair by an escape', '["\\ud83d"]', ['lone-surrogate /0']],
    ['half of a pair in capitals', '["\\uDE00"]', ['lone-surrogate /0']],
    ['half of a pair as it is', '["\ud83d"]', ['lone-surrogate /0']],
    ['half of a pair in a key', '{"a":{"\\ud83d":1}}', ['lone-surrogate-in-key /a']],
    ['all at once', '{"a":1e999,"b":"\\ud83d","__proto__":[1e999]}', ['not-finite /a', 'lone-surrogate /b', 'forbidden-key /__proto__', 'not-finite /__proto__/0']], // prettier-ignore
  ])('%s', (_, text, found) => {
    expect(refusals(plainJson(text))).toEqual(found);
  });

  test('1,000 problems are told, the rest is counted', () => {
    const found = problemsOf(plainJson(`[${new Array(1_500).fill('1e999').join()}]`));
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)?.count).toBe(500);
  });
});

describe('repeated keys', () => {
  test('are told with pointer, line and column of each repetition', () => {
    const text = '{\n  "a": 1,\n  "b": [{"x": 1, "x": 2}],\r\n  "\\u0061": 3, "a": 4,\r  "a/b": {"c~": 1, "c~": 2}\n}';
    expect(plainJson(text)).toEqual({
      ok: false,
      problems: [
        ['/b/0/x', 'x', 3, 18],
        ['/a', 'a', 4, 3],
        ['/a', 'a', 4, 16],
        ['/a~1b/c~0', 'c~', 5, 20],
      ].map(([pointer, key, line, column]) => ({
        code: 'duplicate-key',
        severity: 'error',
        message: `The key "${key}" stands more than once in this object.`,
        pointer,
        line,
        column,
      })),
    });
  });

  test('are found beneath one another, in what JSON.parse drops', () => {
    expect(refusals(plainJson('{"a":{"b":1,"b":2},"a":3}'))).toEqual(['duplicate-key /a/b', 'duplicate-key /a']);
  });

  test('are found beside other problems', () => {
    expect(refusals(plainJson('{"a":1e999,"b":1,"b":1e999,"__proto__":1,"__proto__":2}'))).toEqual([
      'not-finite /a',
      'not-finite /b',
      'forbidden-key /__proto__',
      'duplicate-key /b',
      'duplicate-key /__proto__',
    ]);
  });

  test('a key too long is not repeated in the pointer', () => {
    const long = 'x'.repeat(300);
    expect(refusals(plainJson(`{"${long}":{"a":1,"a":2}}`))).toEqual(['key-too-long ', 'duplicate-key ']);
  });

  test('are not invented where a limit kept the walk from seeing all keys', () => {
    expect(refusals(plainJson('[[{"a":1},{"a":2}]]', { items: 1 }))).toEqual(['too-many-items /0']);
    expect(refusals(plainJson('[[{"a":1},{"a":2}]]', { values: 3 }))).toEqual(['too-many-values /0']);
  });

  test('1,000 are told, the rest is counted', () => {
    const found = problemsOf(plainJson(`{${new Array(1_501).fill('"a":1').join()}}`));
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)?.count).toBe(500);
  });
});

describe('malformed text', () => {
  test.each<[string, string, string]>([
    ['nothing', '', '1:1 expected a value'],
    ['white space', ' \n ', '2:2 expected a value'],
    ['a byte order mark alone', '\uFEFF', '1:1 expected a value'],
    ['a second byte order mark', '\uFEFF\uFEFF1', '1:1 expected a value'],
    ['a bare word', '{"a": yes}', '1:7 expected a value'],
    ['undefined', 'undefined', '1:1 expected a value'],
    ['NaN', '[NaN]', '1:2 expected a value'],
    ['a word cut off', '[tru]', '1:2 expected a value'],
    ['a word in capitals', 'True', '1:1 expected a value'],
    ['single quotes', "['a']", '1:2 expected a value'],
    ['a comment', '[1, // one\n2]', '1:5 expected a value'],
    ['a comma after the last item', '[1,\n2,\n]', '3:1 expected a value'],
    ['a comma before the first item', '[,1]', '1:2 expected a value'],
    ['a comma after the last key', '{"a":1,}', '1:8 expected a key in double quotes'],
    ['a key without quotes', '{a:1}', '1:2 expected a key in double quotes'],
    ['a number as key', '{1:1}', '1:2 expected a key in double quotes'],
    ['an object that is not closed', '{"a":1', '1:7 expected a comma or a closing brace'],
    ['an object just opened', '{', '1:2 expected a key in double quotes'],
    ['an array that is not closed', '[1', '1:3 expected a comma or a closing bracket'],
    ['an array closed like an object', '[1}', '1:3 expected a comma or a closing bracket'],
    ['a missing comma', '{"a":1\n "b":2}', '2:2 expected a comma or a closing brace'],
    ['a missing colon', '{"a" 1}', '1:6 expected a colon'],
    ['a missing value', '{"a":}', '1:6 expected a value'],
    ['a string that is not closed', '["abc', '1:6 expected a closing quote'],
    ['a line break in a string', '["abc\n"]', '1:6 expected a closing quote'],
    ['a tab in a string', '["a\tb"]', '1:4 expected an escape sequence instead of the control character'],
    ['an unknown escape', '["a\\x41"]', '1:4 expected a known escape sequence'],
    ['an escape cut off', '["\\u12"]', '1:3 expected a known escape sequence'],
    ['an escape at the end', '"\\', '1:2 expected a known escape sequence'],
    ['a leading zero', '[01]', '1:3 expected a comma or a closing bracket'],
    ['a plus', '[+1]', '1:2 expected a value'],
    ['a point without digits before', '[.5]', '1:2 expected a value'],
    ['a point without digits after', '[1.]', '1:4 expected a digit'],
    ['an exponent without digits', '1e+', '1:4 expected a digit'],
    ['a minus alone', '-', '1:2 expected a digit'],
    ['a second value', '{}\n{}', '2:1 expected the end of the text'],
    ['a bracket too many', '[1]]', '1:4 expected the end of the text'],
    ['a no-break space', '[1,\u00a02]', '1:4 expected a value'],
    ['lines ended in three ways', '[1,\r2,\r\n3,\n?]', '4:1 expected a value'],
  ])('%s', (_, text, told) => {
    const [place, ...expected] = told.split(' ');
    expect(fault(text)).toBe(`malformed-json ${place} Malformed JSON: ${expected.join(' ')} here.`);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  test('the message holds nothing of the text', () => {
    expect(fault('{"salary": 90210 "secret"}')).toBe(
      'malformed-json 1:18 Malformed JSON: expected a comma or a closing brace here.',
    );
  });
});
