import { expect, test } from 'vitest';
import type { Problem } from '../../src/internal/quantity/model.js';
import { limitProblems } from '../../src/operating-model/limitProblems.js';

function some(count: number, severity: Problem['severity'], code = 'a'): Problem[] {
  return Array.from({ length: count }, (_, at) => ({ code, severity, message: 'No.', pointer: `/${at}` }));
}

test('tells what there is, errors first, each kind in its order', () => {
  expect(limitProblems([])).toEqual([]);
  const [info, warning, error] = [some(2, 'info'), some(2, 'warning'), some(2, 'error')];
  expect(limitProblems([...info, ...warning, ...error])).toEqual([...error, ...warning, ...info]);
});

test('tells a thousand', () => {
  expect(limitProblems(some(1_000, 'info'))).toHaveLength(1_000);
});

test.each([
  ['errors', some(1_001, 'error'), 1, 'error'],
  ['warnings', [...some(1_003, 'warning'), ...some(2, 'error')], 5, 'warning'],
  ['infos', [...some(10, 'info'), ...some(1_000, 'warning')], 10, 'info'],
] as const)('counts the %s beyond, and says how bad the worst of them is', (_, problems, count, severity) => {
  const told = limitProblems(problems);
  expect(told).toHaveLength(1_001);
  expect(told.at(-1)).toEqual({
    code: 'too-many-problems',
    severity,
    message: `${count} more problems are not listed.`,
    pointer: '',
    count,
  });
});

test('never leaves an error out for a warning', () => {
  const told = limitProblems([...some(2_000, 'warning'), ...some(3, 'error', 'last')]);
  expect(told.slice(0, 3).map(({ code }) => code)).toEqual(['last', 'last', 'last']);
});

test('counts errors that were not put in words', () => {
  expect(limitProblems(some(1_000, 'error'), 7).at(-1)).toMatchObject({ severity: 'error', count: 7 });
  expect(limitProblems([...some(1_000, 'error'), ...some(5, 'info')], 7).at(-1)).toMatchObject({
    severity: 'error',
    count: 12,
  });
});
