import { expect, it } from 'vitest';
import { ComanagedError } from '../../src/internal/errors.js';
import { guarded } from '../../src/internal/guarded.js';
import { invalidArgument } from './invalidArgument.js';

it('gives what the calculation gives', () => {
  expect(guarded('input', () => [1])).toEqual([1]);
  expect(guarded('input', () => undefined)).toBeUndefined();
});

it('lets our own error through as it is', () => {
  const own = new ComanagedError('unknown-option', 'options', 'options must have only seed.');
  const run = () => {
    throw own;
  };
  expect(() => guarded('input', run)).toThrow(own);
});

it.each<[string, () => unknown]>([
  ['a property of nothing', () => (null as unknown as { id: string }).id],
  ['a method that is none', () => ('text' as unknown as string[]).map(String)],
  [
    'a value without bottom',
    function again(): unknown {
      return [again()];
    },
  ],
  [
    'a text',
    () => {
      throw 'secret';
    },
  ],
])('tells %s as a broken argument, and repeats nothing of it', (_, run) => {
  expect(() => guarded('input', run)).toThrow(invalidArgument('input'));
  expect(() => guarded('input', run)).toThrow(/^input must match its type\.$/);
});
