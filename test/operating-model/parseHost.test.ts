import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { parseOperatingModelText } from '../../src/operating-model/parseOperatingModelText.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith } from './documents.js';

/** A document with faults of every kind of schema, unions and forms included. */
const broken = documentWith({
  name: '',
  metadata: undefined,
  organization: { id: 'Mills', name: 'Mills', currency: 'pounds', drivers: ['security', 'security', 'thrift'] },
  people: [
    { id: 'ada', name: 5, annualSalary: '1', leavingRate: 12, activeFrom: '2026-02-30' },
    { id: 'ben', annualSalary: { kind: 'pert', min: 3, mode: 2, max: 1 }, more: 1 },
  ],
  services: [
    {
      id: 'erp',
      name: 'n'.repeat(600),
      slos: [{ id: 's', indicator: 'latency', target: 0, window: { kind: 'often' } }],
    },
  ],
  activities: [{ id: 'a', name: 'A', tier: 4, severities: [] }],
  metrics: { definitions: [{ id: 'm', name: 'M', tolerance: {} }] },
});

const before = z.config();
const { customError, localeError, jitless } = before;
afterEach(() => {
  z.config({ customError, localeError, jitless });
});

const expected = JSON.stringify([parseOperatingModel(broken), parseOperatingModel(northMills)]);

test.each([
  ['speaks German', z.locales.de()],
  ['has words of its own', { customError: () => 'Ours is better.' }],
  ['has no words', { customError: () => '', localeError: () => undefined }],
  ['repeats what it is given', { customError: (issue: z.core.$ZodRawIssue) => JSON.stringify(issue.input) }],
  ['forbids generated code', { jitless: true }],
])('a host that %s changes nothing', (_, config) => {
  z.config(config as Parameters<typeof z.config>[0]);
  expect(JSON.stringify([parseOperatingModel(broken), parseOperatingModel(northMills)])).toBe(expected);
  expect(JSON.stringify(parseOperatingModelText(JSON.stringify(broken)))).toBe(
    JSON.stringify(parseOperatingModel(broken)),
  );
});

test('a host whose words throw is not asked', () => {
  let asked = 0;
  const refuse = () => {
    asked++;
    throw new Error('no');
  };
  z.config({ customError: refuse, localeError: refuse });
  expect(JSON.stringify([parseOperatingModel(broken), parseOperatingModel(northMills)])).toBe(expected);
  const people = Array<number>(2_500).fill(5);
  expect(parseOperatingModel(documentWith({ people })).problems).toHaveLength(1_001);
  expect(asked).toBe(0);
});

test('a host that has frozen what everything is made of changes nothing', () => {
  const message = JSON.stringify(parseOperatingModel({ constructor: 1, toString: 2, ...broken }).problems);
  const names = ['constructor', 'toString'] as const;
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)] as const);
  for (const [name, descriptor] of kept)
    Object.defineProperty(Object.prototype, name, { ...descriptor, writable: false });
  try {
    expect(JSON.stringify(parseOperatingModel({ constructor: 1, toString: 2, ...broken }).problems)).toBe(message);
  } finally {
    for (const [name, descriptor] of kept) Object.defineProperty(Object.prototype, name, descriptor ?? {});
  }
});

test('parsing leaves the configuration of the host alone', () => {
  z.config({ customError: undefined });
  const configuration = JSON.stringify(Object.keys(z.config()).sort());
  parseOperatingModel(broken);
  expect(z.config()).toBe(before);
  expect(JSON.stringify(Object.keys(z.config()).sort())).toBe(configuration);
});
