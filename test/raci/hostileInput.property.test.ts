import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { activityHolders } from '../../src/raci/activityHolders.js';
import type { ActivityHolders } from '../../src/raci/activityHolders.js';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import { compileScheme } from '../../src/raci/compileScheme.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { inScope, scopeCells } from '../../src/raci/scopeCells.js';
import { scopeOverlap } from '../../src/raci/scopeOverlap.js';
import { larkfield } from './larkfield.js';

type Call = (...args: unknown[]) => unknown;
const calls = { activityHolders, analyzeRaci, inScope, raciMatrix, scopeCells, scopeOverlap } as unknown as Record<
  string,
  Call
>;

/** Ends in plain JSON or in the one documented error. */
function endsWell(name: string, ...args: unknown[]): 'value' | 'error' {
  try {
    const result = calls[name]?.(...args);
    // What activityHolders gives back beside the parts are the caller's own assignments.
    const own = name === 'activityHolders' ? (result as ActivityHolders).unowned : result;
    expect(JSON.parse(JSON.stringify(own)), name).toStrictEqual(own);
    return 'value';
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    expect(error.message, name).not.toMatch(/undefined|NaN|\[object/);
    return 'error';
  }
}

const anything = fc.anything({
  withSparseArray: true,
  withNullPrototype: true,
  withMap: true,
  withDate: true,
  withBigInt: true,
});

it.each(Object.keys(calls))('%s: any arguments', (name) => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (args) => {
      endsWell(name, ...args);
    }),
    { seed: 81, numRuns: 1000 },
  );
});

it('compileScheme: any argument', () => {
  fc.assert(
    fc.property(anything, (scheme) => {
      try {
        expect(compileScheme(scheme as undefined).letters.length).toBeGreaterThan(0);
      } catch (error) {
        if (!isComanagedError(error)) throw error;
      }
    }),
    { seed: 82, numRuns: 1000 },
  );
});

const input = {
  ...larkfield,
  raciScheme: {
    id: 'house',
    letters: [
      { letter: 'R', label: 'Responsible', semantics: ['does-work'] },
      { letter: 'A', label: 'Accountable', semantics: ['owns-outcome'] },
      { letter: 'C', label: 'Consulted', semantics: ['consulted'] },
      { letter: 'I', label: 'Informed', semantics: ['informed'] },
    ],
    accountableImpliesResponsible: true,
  },
  people: [{ id: 'ada', name: 'Ada', partyId: 'larkfield' }],
};
const plan = {
  windows: [
    { zone: 'Europe/London', days: ['mon', 'sun'], start: '08:00', end: '17:00', from: '2026-01-01', until: null },
  ],
  closures: [{ zone: 'Europe/London', date: '2026-12-25' }],
};
const scope = { severities: ['p1', 'p2'], sites: ['north'], window: plan };
const options = {
  asOf: '2026-05-01',
  accountableImpliesResponsible: false,
  thresholds: { maxResponsible: 1, maxAccountableShare: 0.5 },
};

// prettier-ignore
const faults: readonly unknown[] = [
  undefined, null, true, 0, -1, NaN, Infinity, 1n, '', 'x', '__proto__', 'constructor', '2026-02-30', '99:99',
  [], [null], [undefined], new Array(2), ['x'], {}, { id: 'x' }, { length: 3 }, Object.create(null), new Map([['id', 'x']]),
  new Date(0), Symbol('x'), () => 'x',
];

/** Every place of a plain value, as the value with a fault put there. */
function* faulty(value: unknown): Generator<unknown> {
  yield* faults;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of faulty(item)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      for (const other of faulty(item)) yield { ...value, [name]: other };
  }
}

it.each<[string, unknown, readonly unknown[]]>([
  ['analyzeRaci', input, [{ asOf: '2026-05-01' }]],
  ['raciMatrix', input, [{ level: 'party' }]],
])('%s: a fault at every place of the input', (name, whole, rest) => {
  const ends = { value: 0, error: 0 };
  for (const wrong of faulty(whole)) ends[endsWell(name, wrong, ...rest)]++;
  expect(ends.value).toBeGreaterThan(100);
  expect(ends.error).toBeGreaterThan(1000);
});

it.each<[string, unknown, (wrong: unknown) => unknown[]]>([
  ['analyzeRaci', options, (wrong) => [larkfield, wrong]],
  ['raciMatrix', { asOf: '2026-05-01', level: 'party' }, (wrong) => [larkfield, wrong]],
  ['scopeOverlap', scope, (wrong) => [wrong, scope]],
  ['scopeOverlap', scope, (wrong) => [scope, wrong]],
  ['scopeCells', { severities: ['p1'], sites: ['north'] }, (wrong) => [wrong]],
  ['inScope', scope, (wrong) => [wrong, { severity: 'p1', site: 'north' }]],
  ['inScope', { severity: 'p1', site: 'north' }, (wrong) => [scope, wrong]],
  ['activityHolders', larkfield.activities?.[3], (wrong) => [wrong, larkfield.assignments, compileScheme(), options]],
  ['activityHolders', larkfield.assignments?.slice(8, 11), (wrong) => [{}, wrong, compileScheme(), options]],
])('%s: a fault at every place of an argument', (name, whole, argsOf) => {
  for (const wrong of faulty(whole)) endsWell(name, ...argsOf(wrong));
});

it('leaves the built-in prototypes as they are', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (const id of ['__proto__', 'constructor', 'prototype']) {
    const odd = {
      ...larkfield,
      parties: [{ id }],
      roles: [{ id, partyId: id }],
      activities: [{ id, severities: [id] }],
      assignments: [
        { activityId: id, assignee: { kind: 'role', id }, responsibility: 'A', scope: { severities: [id] } },
      ],
    };
    expect(analyzeRaci(odd as typeof larkfield).parties).toMatchObject([
      { assignee: { kind: 'party', id }, accountableShare: 1 },
    ]);
    expect(raciMatrix(odd as typeof larkfield, { level: 'party' }).rows[0]?.cells).toEqual([
      { letters: ['A'], scoped: true },
    ]);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
