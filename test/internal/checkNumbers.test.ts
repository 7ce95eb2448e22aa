import { describe, expect, test } from 'vitest';
import { namedFaults, numberFaults, refuseFaults } from '../../src/internal/checkNumbers.js';
import { ComanagedError } from '../../src/internal/errors.js';
import { invalidArgument } from './invalidArgument.js';

describe('a number', () => {
  test.each([
    [{ least: 0, below: 1 }, [0, -0, 0.5, 1 - 2 ** -53], [-5e-324, 1, 2]],
    [{ above: 0, most: 168 }, [5e-324, 168], [0, -0, -1, 168.00000000000003]],
    [{ whole: true, least: 1 }, [1, 2, 1e300], [0, 1.5, -1]],
    [{}, [0, -1e308], []],
  ])('of %j', (bounds, accepted, refused) => {
    for (const value of accepted) expect(numberFaults(value, 'x', bounds), String(value)).toEqual([]);
    for (const value of [...refused, NaN, Infinity, -Infinity, '1', 1n, null, undefined, [1], {}]) {
      expect(numberFaults(value, 'x', bounds), String(value)).toHaveLength(1);
    }
  });

  test('may be absent where that is said, and is then no other thing', () => {
    expect(numberFaults(undefined, 'x', { optional: true })).toEqual([]);
    expect(numberFaults(null, 'x', { optional: true })).toHaveLength(1);
  });

  test.each([
    [{}, 'be a finite number'],
    [{ whole: true }, 'be a whole number'],
    [{ least: 0, below: 1 }, 'be a finite number, at least 0 and below 1'],
    [{ above: 0 }, 'be a finite number, above 0'],
    [{ whole: true, above: -2.5, most: 1_000_000_000 }, 'be a whole number, above -2.5 and at most 1,000,000,000'],
    [{ least: 0.001, most: 8784 }, 'be a finite number, at least 0.001 and at most 8,784'],
  ])('is asked for in words: %j', (bounds, must) => {
    expect(numberFaults(NaN, 'x', bounds)).toEqual([{ path: 'x', must }]);
  });
});

test('faults come in the order of the bounds', () => {
  expect(namedFaults({ b: NaN, a: NaN, c: 1 }, { c: {}, a: {}, b: {} }).map(({ path }) => path)).toEqual(['a', 'b']);
});

describe('a call', () => {
  const thrown = (faults: Parameters<typeof refuseFaults>[0]) => {
    try {
      refuseFaults(faults);
    } catch (error) {
      return error as ComanagedError;
    }
    throw new Error('nothing was thrown');
  };

  test('without faults passes', () => {
    refuseFaults([]);
  });

  test('with one fault is refused at it', () => {
    const error = thrown([{ path: 'seats', must: 'be a whole number' }]);
    expect(error).toEqual(invalidArgument('seats'));
    expect(error.message).toBe('seats must be a whole number.');
    expect(error).not.toHaveProperty('problems');
  });

  test('with several is refused at the first, and names all', () => {
    const error = thrown([
      { path: 'seats', must: 'be a whole number' },
      { path: 'loads/2', must: 'be a finite number' },
    ]);
    expect(error).toEqual(invalidArgument('seats'));
    expect(error.problems).toEqual([
      { code: 'invalid-argument', severity: 'error', message: 'seats must be a whole number.', pointer: '/seats' },
      { code: 'invalid-argument', severity: 'error', message: 'loads/2 must be a finite number.', pointer: '/loads/2' },
    ]);
  });
});
