import { describe, expect, it } from 'vitest';
import { erlangB } from '../../../src/coverage/staffing/erlangB.js';
import { refusal } from '../refusal.js';

it.each([
  [1, 1, 1 / 2],
  [1, 2, 1 / 5], // (1/2) / (1 + 1 + 1/2)
  [2, 2, 2 / 5], // 2 / (1 + 2 + 2)
  [2, 3, 4 / 19], // (8/6) / (1 + 2 + 2 + 8/6)
  [5, 0, 1],
  [0, 0, 1],
  [0, 3, 0],
  [-0, 3, 0],
])('of %d erlangs and %d agents', (erlangs, agents, expected) => {
  expect(erlangB(erlangs, agents)).toBeCloseTo(expected, 15);
  expect(Object.is(erlangB(erlangs, agents), -0)).toBe(false);
});

describe('agrees with published capacities to their last figure', () => {
  it.each([
    // https://erlang.com/calculatormanual/howmuchtrafficcanatrunkgrouphandle.htm
    [15, 0.01, 8.108],
    // Rows of a table of 2 % blocking, http://garywagoner.tripod.com/traffic/ERLANG.HTML
    [5, 0.02, 1.657],
    [9, 0.02, 4.345],
    [15, 0.02, 9.01],
    [21, 0.02, 14.036],
    [29, 0.02, 21.039],
    [41, 0.02, 31.915],
    [51, 0.02, 41.189],
    [75, 0.02, 63.9],
  ])('%d lines, blocking %d', (lines, blocking, erlangs) => {
    expect(erlangB(erlangs - 0.001, lines)).toBeLessThan(blocking);
    expect(erlangB(erlangs + 0.001, lines)).toBeGreaterThan(blocking);
  });

  it('30 lines, 25 erlangs', () => {
    expect(erlangB(25, 30)).toBeCloseTo(0.05, 2); // Wolfram Demonstrations, loss probabilities for a queue
  });
});

it('takes traffic at which factorials and powers overflow', () => {
  expect(erlangB(5000, 5000)).toBeGreaterThan(0.01); // about the root of 2 / (pi n)
  expect(erlangB(5000, 5000)).toBeCloseTo(Math.sqrt(2 / (Math.PI * 5000)), 3);
  expect(erlangB(1e15, 1_000_000)).toBeCloseTo(1, 8);
  expect(erlangB(1, 1_000_000)).toBe(0);
});

describe('refuses', () => {
  it.each([
    [-1, 1, ['erlangs']],
    [1.1e15, 1, ['erlangs']],
    [NaN, 1.5, ['erlangs', 'agents']],
    [1, -1, ['agents']],
    [1, 1_000_001, ['agents']],
    ['1', null, ['erlangs', 'agents']],
  ])('%j, %j', (erlangs, agents, paths) => {
    expect(refusal(() => erlangB(erlangs as number, agents as number))).toEqual({ code: 'invalid-argument', paths });
  });
});
