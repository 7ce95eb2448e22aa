import { expect, test } from 'vitest';
import { excerptOf } from '../../src/import/excerptOf.js';
import { problemLog } from '../../src/import/problemLog.js';

const texts = { odd: ['warning', 'This is odd.'], cut: ['error', 'Cut to {}.'] } as const;

test('a problem has code, severity, message and place', () => {
  const log = problemLog(texts, 'line', 10);
  log.add('cut', { at: 3, column: 4 }, { detail: 500 });
  expect(log.problems()).toEqual([{ code: 'cut', severity: 'error', message: 'Cut to 500.', line: 3, column: 4 }]);
});

test('in rows of cells the place is row and column', () => {
  const log = problemLog(texts, 'row', 10);
  log.add('odd', { at: 0, column: 0 });
  expect(log.problems()).toEqual([{ code: 'odd', severity: 'warning', message: 'This is odd.', row: 0, column: 0 }]);
});

test('they come by place', () => {
  const log = problemLog(texts, 'line', 10);
  for (const [at, column] of [
    [2, 1],
    [1, 5],
    [1, 2],
  ] as const)
    log.add('odd', { at, column });
  expect(log.problems().map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [1, 5],
    [2, 1],
  ]);
});

test('one code with one excerpt is one problem with a count, at its first place', () => {
  const log = problemLog(texts, 'line', 10);
  log.add('odd', { at: 1, column: 1 }, { excerpt: 'x' });
  log.add('odd', { at: 2, column: 1 }, { excerpt: 'x' });
  log.add('odd', { at: 3, column: 1 }, { excerpt: 'y' });
  log.add('cut', { at: 4, column: 1 }, { excerpt: 'x' });
  log.add('odd', { at: 5, column: 1 });
  log.add('odd', { at: 6, column: 1 });
  expect(log.problems().map(({ code, line, excerpt, count }) => [code, line, excerpt, count])).toEqual([
    ['odd', 1, 'x', 2],
    ['odd', 3, 'y', undefined],
    ['cut', 4, 'x', undefined],
    ['odd', 5, undefined, undefined],
    ['odd', 6, undefined, undefined],
  ]);
});

test('beyond the limit the rest is counted', () => {
  const log = problemLog(texts, 'line', 2);
  log.add('odd', { at: 1, column: 1 }, { excerpt: 'x' });
  log.add('odd', { at: 2, column: 1 });
  log.add('odd', { at: 3, column: 1 });
  log.add('odd', { at: 4, column: 1 }, { count: 4 });
  log.add('odd', { at: 5, column: 1 }, { excerpt: 'x' });
  const [first, , last, ...others] = log.problems();
  expect(first?.count).toBe(2);
  expect(last).toEqual({
    code: 'too-many-problems',
    severity: 'error',
    message: '5 more problems were left out (limit problems).',
    count: 5,
  });
  expect(others).toEqual([]);
});

test('an excerpt is short and shows what cannot be seen', () => {
  expect(excerptOf(' a\u0007b\u202E ')).toBe('a\\u{7}b\\u{202e}');
  expect(excerptOf('x'.repeat(200)).length).toBeLessThanOrEqual(80);
  expect(excerptOf('\u0007'.repeat(64)).length).toBeLessThanOrEqual(80);
  expect(excerptOf(`${'\u0007'.repeat(13)}x😀😀`)).not.toMatch(/[\uD800-\uDBFF]$/);
});
