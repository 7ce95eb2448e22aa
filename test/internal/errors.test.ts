import { describe, expect, test } from 'vitest';
import { ComanagedError, errorCodes, isComanagedError } from '../../src/internal/errors.js';

test('an error says what is wrong and where', () => {
  const error = new ComanagedError('invalid-argument', 'asOf', 'asOf must be a date.');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'ComanagedError', code: 'invalid-argument', path: 'asOf' });
  expect(error.message).toBe('asOf must be a date.');
  expect(String(error)).toBe('ComanagedError: asOf must be a date.');
  expect(error.problems).toBeUndefined();
});

test('has no cause, which a log would print with all it holds', () => {
  expect(new ComanagedError('invalid-argument', 'model', 'model must be an object.').cause).toBeUndefined();
});

test('the codes are in order and each stands once', () => {
  expect([...new Set(errorCodes)].sort()).toEqual([...errorCodes]);
});

test('can be made where the host has frozen the prototype of errors', () => {
  const frozen = Object.getOwnPropertyDescriptor(Error.prototype, 'name');
  Object.defineProperty(Error.prototype, 'name', { value: 'Error', writable: false, configurable: true });
  try {
    expect(new ComanagedError('invalid-argument', 'model', 'must').name).toBe('ComanagedError');
  } finally {
    Object.defineProperty(Error.prototype, 'name', frozen ?? {});
  }
});

describe('an error is recognized', () => {
  test.each(errorCodes.map((code) => [code]))('by its name and the code %s, whatever class it has', (code) => {
    expect(isComanagedError(new ComanagedError(code, '', ''))).toBe(true);
    expect(isComanagedError({ name: 'ComanagedError', code })).toBe(true);
  });

  test.each([
    ['another error', new Error('ComanagedError')],
    ['an error with another code', Object.assign(new Error('no'), { name: 'ComanagedError', code: 'ENOENT' })],
    ['an error with our code and another name', Object.assign(new Error('no'), { code: 'invalid-argument' })],
    ['null', null],
    ['undefined', undefined],
    ['a text', 'ComanagedError'],
    ['an empty object', {}],
    ['a function', () => 1],
  ])('and %s is not', (_, value) => {
    expect(isComanagedError(value)).toBe(false);
  });
});
