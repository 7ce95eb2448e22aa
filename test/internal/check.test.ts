import { describe, expect, test } from 'vitest';
import { invalidArgument } from './invalidArgument.js';
import { checkOptions, checkRecord, checkRecords, checkTexts, isRecord, refuse } from '../../src/internal/check.js';

const noRecords = [
  ['null', null],
  ['undefined', undefined],
  ['an array', []],
  ['a text', 'text'],
  ['a number', 1],
  ['a function', () => 1],
] as const;

describe('an object', () => {
  test.each(noRecords)('is not %s', (_, value) => {
    expect(isRecord(value)).toBe(false);
    expect(() => {
      checkRecord(value, 'model');
    }).toThrow(invalidArgument('model'));
  });

  test('is any other, whatever its prototype', () => {
    for (const value of [{}, { a: 1 }, Object.create(null), new Map()]) {
      expect(isRecord(value)).toBe(true);
      checkRecord(value, 'model');
    }
  });

  test('is refused in words that name the argument', () => {
    expect(() => {
      checkRecord(5, 'model');
    }).toThrow('model must be an object.');
  });
});

describe('a list of objects', () => {
  test('passes where it is absent, empty, or each object has the texts', () => {
    checkRecords(undefined, 'teams', ['id']);
    checkRecords([], 'teams', ['id']);
    checkRecords([{ id: '' }, { id: 'it', partyId: 4 }], 'teams', ['id']);
    checkRecords([{}], 'teams', []);
  });

  test.each([
    ['null', null, 'teams'],
    ['an object', {}, 'teams'],
    ['a text', 'it', 'teams'],
    ['an item that is no object', [{ id: 'a', name: 'A' }, 5], 'teams/1'],
    ['an item that is an array', [[]], 'teams/0'],
    ['a hole', [{ id: 'a', name: 'A' }, , { id: 'b', name: 'B' }], 'teams/1'],
    ['a missing text', [{ id: 'a', name: 'A' }, { id: 'b' }], 'teams/1/name'],
    ['a text that is none', [{ id: 5, name: 'A' }], 'teams/0/id'],
  ])('is not %s', (_, list, path) => {
    expect(() => {
      checkRecords(list, 'teams', ['id', 'name']);
    }).toThrow(invalidArgument(path));
  });

  test('is refused in words that repeat no value', () => {
    expect(() => {
      checkRecords([{ id: 'a', name: 61000 }], 'people', ['id', 'name']);
    }).toThrow(/^people\/0\/name must be a text\.$/);
  });
});

test('a refusal names the place and what it must be', () => {
  expect(() => refuse('teams/1/id', 'be a text')).toThrow(invalidArgument('teams/1/id'));
  expect(() => refuse('seed', 'be a number', 'invalid-option')).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'seed', message: 'seed must be a number.' }),
  );
});

describe('options', () => {
  test('pass where each key is known', () => {
    checkOptions({}, 'options', []);
    checkOptions({ limits: undefined }, 'options', ['limits']);
  });

  test.each(noRecords)('are not %s', (_, value) => {
    expect(() => {
      checkOptions(value, 'options', ['limits']);
    }).toThrow(invalidArgument('options'));
  });

  test('have no key that is not known', () => {
    expect(() => {
      checkOptions({ limits: 1, limit: 2 }, 'options', ['limits', 'seed']);
    }).toThrow(
      expect.objectContaining({
        code: 'unknown-option',
        path: 'options',
        message: 'options must have only limits, seed.',
      }),
    );
  });
});

describe('a list of texts', () => {
  test('passes where it is absent, empty, or each item is a text', () => {
    checkTexts(undefined, 'ids');
    checkTexts([], 'ids');
    checkTexts(['', 'a'], 'ids');
  });

  test.each<[unknown]>([[null], ['a'], [{}], [[7]], [['a', null]], [['a', , 'b']]])('is not %j', (list) => {
    expect(() => {
      checkTexts(list, 'ids');
    }).toThrow(invalidArgument('ids'));
  });
});
