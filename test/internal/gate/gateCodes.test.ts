import { expect, test } from 'vitest';
import { gateCodes } from '../../../src/internal/gate/messages.js';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { plainJson } from '../../../src/internal/gate/plainJson.js';

const cyclic: unknown[] = [];
cyclic.push(cyclic);
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();

/** One value for each code. */
const results = [
  plainData(Object.defineProperty({}, 'a', { get: () => 1, enumerable: true })),
  plainData(Object.assign([], { a: 1 })),
  plainData(cyclic),
  plainJson('{"a":1,"a":2}'),
  plainJson('{"__proto__":1}'),
  plainJson('{"abc":1}', { keyLength: 2 }),
  plainJson('"\\ud800"'),
  plainJson('{"\\ud800":1}'),
  plainJson('{'),
  plainData(NaN),
  plainData(1n),
  plainData(new Date(0)),
  plainJson(1),
  plainData(new Array(1)),
  plainData('abc', { stringLength: 2 }),
  plainData({ [Symbol('s')]: 1 }),
  plainJson('[[]]', { textLength: 3 }),
  plainJson('[[]]', { depth: 1 }),
  plainJson('[1,2]', { items: 1 }),
  plainJson('{"a":1,"b":2}', { keys: 1 }),
  plainData(new Array(1_001).fill(NaN)),
  plainJson('[1,2]', { values: 2 }),
  plainData(proxy),
];

test('each code is reached, is in kebab-case, and says so in a sentence', () => {
  const found = results.map((result) => (result.ok ? undefined : result.problems.at(-1)));
  expect(found.map((problem) => problem?.code)).toEqual(gateCodes);
  for (const problem of found) {
    expect(problem?.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(problem?.message).toMatch(/^[A-Z1].*\.$/);
  }
});
