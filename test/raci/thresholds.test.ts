import { expect, it } from 'vitest';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import type { AnalyzeRaciOptions } from '../../src/raci/analyzeRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import { defaultRaciThresholds } from '../../src/raci/thresholds.js';

const held = (id: string, responsibility: string, activityId = 'x') =>
  ({ activityId, assignee: { kind: 'role', id }, responsibility }) as const;
const many = (letter: string, count: number) => Array.from({ length: count }, (_, at) => held(`role-${at}`, letter));
const rowOf = (assignments: RaciInput['assignments'], options?: AnalyzeRaciOptions) =>
  analyzeRaci({ activities: [{ id: 'x' }], assignments }, options).activities[0];

it.each([
  ['maxResponsible', 'R', 3],
  ['maxConsulted', 'C', 4],
  ['maxInformed', 'I', 6],
] as const)('%s: exactly the default passes, one more exceeds', (name, letter, limit) => {
  expect(rowOf(many(letter, limit))?.exceeds).toEqual([]);
  expect(rowOf(many(letter, limit + 1))?.exceeds).toEqual([name]);
  expect(rowOf(many(letter, 2), { thresholds: { [name]: 1 } })?.exceeds).toEqual([name]);
  expect(rowOf(many(letter, 9), { thresholds: { [name]: 9 } })?.exceeds).toEqual([]);
});

it('counts doers by implication', () => {
  expect(rowOf(many('A', 4))?.exceeds).toEqual(['maxResponsible']);
  expect(rowOf(many('A', 4), { accountableImpliesResponsible: false })?.exceeds).toEqual([]);
});

it('tells several in fixed order', () => {
  expect(rowOf([...many('I', 7), ...many('C', 5), ...many('R', 4)])?.exceeds).toEqual([
    'maxResponsible',
    'maxConsulted',
    'maxInformed',
  ]);
});

// Two of five activities are exactly 40 %.
it.each([
  [2, 5, []],
  [3, 5, ['maxAccountableShare']],
  [4, 10, []],
  [1, 1, ['maxAccountableShare']],
])('a share of %d of %d exceeds %j', (own, all, expected) => {
  const activities = Array.from({ length: all }, (_, at) => ({ id: `a${at}` }));
  const assignments = activities.map(({ id }, at) => held(at < own ? 'much' : `other-${at}`, 'A', id));
  const holder = analyzeRaci({ activities, assignments }).holders[0];
  expect(holder?.accountableShare).toBe(own / all);
  expect(holder?.exceeds).toEqual(expected);
});

it('takes the default for what is absent or undefined', () => {
  const { thresholds } = analyzeRaci({}, { thresholds: { maxConsulted: 0, maxInformed: undefined } });
  expect(thresholds).toEqual({ ...defaultRaciThresholds, maxConsulted: 0 });
});

it('reads -0 as 0', () => {
  expect(Object.is(analyzeRaci({}, { thresholds: { maxConsulted: -0 } }).thresholds.maxConsulted, 0)).toBe(true);
});

it('cannot be changed for all callers', () => {
  expect(Object.isFrozen(defaultRaciThresholds)).toBe(true);
  expect(analyzeRaci({}).thresholds).not.toBe(defaultRaciThresholds);
});
