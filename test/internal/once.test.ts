import { expect, test } from 'vitest';
import { once } from '../../src/internal/once.js';

test('makes the value on first demand, and once', () => {
  let made = 0;
  const value = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(value()).toEqual({ number: 1 });
  expect(value()).toBe(value());
  expect(made).toBe(1);
});

test('keeps undefined as well', () => {
  let made = 0;
  const value = once(() => void made++);
  expect([value(), value(), made]).toEqual([undefined, undefined, 1]);
});

test('keeps nothing where making failed', () => {
  let tries = 0;
  const value = once(() => {
    tries++;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  expect(value).toThrow('not yet');
  expect(value()).toBe(2);
});
