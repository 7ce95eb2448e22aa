import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isComanagedError } from '../../src/internal/errors.js';
import { parseIncidents } from '../../src/schemas/index.js';
import { runs } from '../fixtures/runs.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const sound = {
  ...{ id: 'INC1', openedAt: '2026-03-02T08:00Z', priority: 2, resolvedAt: 1772445600000, status: 'resolved' },
  ...{ pauses: [{ start: '2026-03-02T08:10Z', end: null }], assignments: [{ at: 0, partyId: 'harbor', group: 'NOC' }] },
  ...{ reopenedAt: [], outages: [], affectedShare: 0.5, reported: { slaMet: true } },
};
const told = (value: unknown) =>
  parseIncidents(value).problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

test('a list of incidents is copied and given back', () => {
  const list = deepFrozen([sound, { id: 'INC2', openedAt: 1772445600000 }]);
  const result = parseIncidents(list);
  expect(result).toEqual({ ok: true, incidents: list, problems: [] });
  expect(result.ok && result.incidents[0] !== list[0]).toBe(true);
  expect(parseIncidents([])).toEqual({ ok: true, incidents: [], problems: [] });
});

test('every fault is told at once, with its place and in our words', () => {
  const list = [
    { id: 'A', openedAt: '2026-03-02T08:00' },
    { openedAt: '2026-03-02T08:00Z', priority: 6 },
    { id: 'x'.repeat(101), openedAt: '2026-03-02T08:00Z', opendAt: 1, status: 'cancelled' },
    { id: 'A', openedAt: 0, pauses: [{ start: 'now' }], affectedShare: 2 },
    5,
  ];
  expect(told(list)).toEqual([
    'error invalid-instant /0/openedAt',
    'error missing-key /1',
    'error unknown-literal /1/priority',
    'error text-too-long /2/id',
    'error unknown-literal /2/status',
    'error unknown-key /2/opendAt',
    'error invalid-instant /3/pauses/0/start',
    'error out-of-range /3/affectedShare',
    'error wrong-type /4',
    'error duplicate-id /3/id',
  ]);
  expect(parseIncidents(list).problems[5]?.message).toBe(
    'The key "opendAt" is not known here. Did you mean "openedAt"?',
  );
  expect(JSON.stringify(parseIncidents(list).problems)).not.toContain('cancelled');
});

test('null for a list is an empty one', () => {
  const result = parseIncidents([{ id: 'A', openedAt: 0, pauses: null, assignments: null }]);
  expect(result.ok && result.incidents).toEqual([{ id: 'A', openedAt: 0, pauses: [], assignments: [] }]);
  expect(result.problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
    'info null-list /0/pauses',
    'info null-list /0/assignments',
  ]);
});

test.each([[{}], [null], ['[]'], [undefined], [() => []]])('%s is no list', (value) => {
  const { ok, problems } = parseIncidents(value);
  expect([ok, problems.length]).toEqual([false, 1]);
});

describe('limits', () => {
  test('are wider than those of a document, and can be lowered', () => {
    const many = Array.from({ length: 200_001 }, (_, at) => ({ id: `I${at}`, openedAt: 0 }));
    expect(parseIncidents(many).ok).toBe(true);
    const list = many.slice(0, 3);
    expect(parseIncidents(list, { limits: { items: 2 } }).problems.map(({ code }) => code)).toEqual(['too-many-items']);
    expect(parseIncidents(list, { limits: { items: undefined } }).ok).toBe(true);
  });

  test('a thousand problems and one that counts the rest', () => {
    const same = Array.from({ length: 1_500 }, () => ({ id: 'A', openedAt: 0 }));
    const { problems } = parseIncidents(same);
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', count: 499 });
  });

  test.each<[unknown, string]>([
    [{ limit: {} }, 'unknown-option'],
    [{ limits: { rows: 1 } }, 'unknown-option'],
    [{ limits: { items: -1 } }, 'invalid-option'],
    [5, 'invalid-argument'],
  ])('options %o', (options, code) => {
    let caught: unknown;
    try {
      parseIncidents([], options as never);
    } catch (error) {
      caught = error;
    }
    expect(isComanagedError(caught) && caught.code).toBe(code);
  });
});

test('a long list, whose schema is compiled, gives the same problems as its parts', () => {
  const list = Array.from({ length: 2_000 }, (_, at) => ({
    id: `I${at}`,
    openedAt: 0,
    ...(at % 500 === 7 && { priority: 9 }),
  }));
  expect(told(list)).toEqual([7, 507, 1007, 1507].map((at) => `error unknown-literal /${at}/priority`));
  z.config({ jitless: true });
  try {
    expect(told(list)).toHaveLength(4);
  } finally {
    z.config({ jitless: false });
  }
});

test('anything gives an answer', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withSparseArray: true, maxDepth: 3 }), (value) => {
      const result = parseIncidents([value, sound]);
      expect(result.ok ? 0 : result.problems.length).toBeGreaterThanOrEqual(result.ok ? 0 : 1);
    }),
    { seed: 5, numRuns: runs(300) },
  );
});
