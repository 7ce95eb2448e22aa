import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import { diffRaci } from '../../src/raci/diffRaci.js';
import { dutyMatches } from '../../src/raci/dutyMatches.js';
import { laneView } from '../../src/raci/laneView.js';
import { raciLoad } from '../../src/raci/raciLoad.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { responsibilityRows } from '../../src/raci/responsibilityRows.js';
import { assigneeKinds } from '../../src/services/parties/model.js';
import { larkfield } from './larkfield.js';
import { isAnalysis, isMatrix, isPlain } from './resultTypes.js';
import { runs } from '../fixtures/runs.js';

const calls = {
  analyzeRaci: (args: readonly unknown[]) => {
    const result = analyzeRaci(...(args as Parameters<typeof analyzeRaci>));
    return isPlain(result) && isAnalysis(result);
  },
  raciMatrix: (args: readonly unknown[]) => {
    const result = raciMatrix(...(args as Parameters<typeof raciMatrix>));
    return isPlain(result) && isMatrix(result);
  },
  raciLoad: (args: readonly unknown[]) => isPlain(raciLoad(...(args as Parameters<typeof raciLoad>))),
  laneView: (args: readonly unknown[]) => isPlain(laneView(...(args as Parameters<typeof laneView>))),
  responsibilityRows: (args: readonly unknown[]) =>
    isPlain(responsibilityRows(...(args as Parameters<typeof responsibilityRows>))),
  dutyMatches: (args: readonly unknown[]) => isPlain(dutyMatches(...(args as Parameters<typeof dutyMatches>))),
  diffRaci: ([before, ...rest]: readonly unknown[]) => {
    const [options, after = before] = rest;
    return isPlain(diffRaci(...([before, after, options] as Parameters<typeof diffRaci>)));
  },
};
type Name = keyof typeof calls;

/** Ends in plain JSON of the declared type or in the one documented error. */
function endsWell(name: Name, ...args: readonly unknown[]): 'value' | 'error' {
  try {
    if (!calls[name](args)) expect.fail(`${name} gives another type than it says`);
    return 'value';
  } catch (error) {
    if (!isComanagedError(error) || /undefined|NaN|\[object/.test(error.message)) throw error;
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
const names = Object.keys(calls) as Name[];

it.each(names)('%s: any arguments', (name) => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (args) => {
      endsWell(name, ...args);
    }),
    { seed: 81, numRuns: runs(1000) },
  );
});

// prettier-ignore
const faults: readonly unknown[] = [
  undefined, null, true, 0, -0, -1, NaN, Infinity, 1n, '', 'x', '__proto__', 'constructor', '2026-02-30', '99:99',
  [], [null], [undefined], new Array(2), ['x'], {}, { id: 'x' }, { length: 3 }, Object.create(null), new Map([['id', 'x']]),
  new Date(0), Symbol('x'), () => 'x',
];

/** A value with a fault now and then. */
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...faults) });
const listOf = (...args: Parameters<typeof fc.record>) =>
  mostly(fc.array(mostly(fc.record(...args)), { maxLength: 3 }));
const anyText = mostly(fc.constantFrom('a', 'b', '__proto__'));
const anyTexts = mostly(fc.array(anyText, { maxLength: 2 }));
const anyLetter = mostly(fc.constantFrom('R', 'A'));
const anyKind = mostly(fc.constantFrom(...assigneeKinds));
const members = listOf(
  { id: anyText, name: anyText, partyId: anyText, teamId: anyText, holders: anyTexts, teamIds: anyTexts },
  { requiredKeys: [] },
);
const anyAssignee = mostly(fc.record({ kind: anyKind, id: anyText }));
const anyHours = mostly(
  fc.record({
    windows: listOf({
      zone: anyText,
      days: mostly(fc.constant(['mon', 'sun'])),
      start: mostly(fc.constantFrom('08:00', '22:00')),
      end: mostly(fc.constantFrom('24:00', '06:00')),
    }),
    closures: listOf({ date: anyText, windowIds: anyTexts }, { requiredKeys: [] }),
  }),
);
const meanings = mostly(fc.constantFrom(['does-work'], ['owns-outcome'], ['omitted']));
const anyInput = mostly(
  fc.record({
    raciScheme: mostly(
      fc.oneof(
        fc.constant(null),
        fc.record({ id: anyText, letters: listOf({ letter: anyLetter, semantics: meanings }) }),
      ),
    ),
    parties: members,
    teams: members,
    roles: members,
    activities: listOf({
      id: anyText,
      name: anyText,
      section: anyText,
      severities: anyTexts,
      sites: anyTexts,
      practice: anyText,
      kind: mostly(fc.constant('operational')),
      satisfiesDutyIds: anyTexts,
    }),
    assignments: listOf({
      activityId: anyText,
      assignee: anyAssignee,
      responsibility: anyLetter,
      scope: mostly(fc.record({ severities: anyTexts, sites: anyTexts, window: anyHours }, { requiredKeys: [] })),
      effortHoursPerMonth: mostly(fc.constantFrom(0, 7.5)),
    }),
    services: listOf({ id: anyText, name: anyText, function: anyText }),
    lanes: listOf({
      id: anyText,
      name: anyText,
      activityIds: anyTexts,
      select: mostly(fc.record({ practices: anyTexts, functions: anyTexts }, { requiredKeys: [] })),
      owners: mostly(fc.array(anyAssignee, { maxLength: 2 })),
      requires: listOf({ laneId: anyText, strength: anyText }),
      carveOuts: listOf({ activityId: anyText }),
    }),
    duties: listOf({ id: anyText, declaringPartyId: anyText, obligedPartyId: anyText }),
  }),
);

it.each(names)('%s: several faults', (name) => {
  const ends = { value: 0, error: 0 };
  fc.assert(
    fc.property(anyInput, (given) => {
      ends[endsWell(name, given)]++;
    }),
    { seed: 82, numRuns: runs(3000) },
  );
  expect(Math.min(ends.value, ends.error)).toBeGreaterThan(runs(500));
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
  people: [{ id: 'ada', name: 'Ada', partyId: 'larkfield', teamIds: ['it'], activeUntil: '2026-12-31' }],
  services: [{ id: 'storage', name: 'Storage', function: 'infrastructure' }],
  lanes: [
    {
      id: 'run',
      name: 'Run',
      activityIds: ['patching'],
      select: { functions: ['infrastructure'], practices: ['incident-management'] },
      owners: [{ kind: 'role', id: 'it-manager' }],
      requires: [{ laneId: 'net', strength: 'must' }],
      carveOuts: [{ activityId: 'backup', reason: 'Theirs' }],
    },
  ],
  duties: [
    { id: 'mfa', name: 'Second factor', declaringPartyId: 'beacon', obligedPartyId: 'larkfield', refusedReason: null },
  ],
};
const options = {
  asOf: '2026-05-01',
  accountableImpliesResponsible: false,
  thresholds: { maxResponsible: 1, maxAccountableShare: 0.5 },
};

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

it.each<[Name, readonly unknown[]]>([
  ['analyzeRaci', [{ asOf: '2026-05-01' }]],
  ['raciMatrix', [{ level: 'assignee' }]],
  ['raciMatrix', [{ level: 'party' }]],
  ['raciLoad', [{ asOf: '2026-05-01' }]],
  ['laneView', [{ asOf: '2026-05-01' }]],
  ['responsibilityRows', [{ asOf: '2026-05-01' }]],
  ['dutyMatches', [{ asOf: '2026-05-01' }]],
  ['diffRaci', [{ asOf: '2026-05-01' }, larkfield]],
])('%s: a fault at every place of the input', (name, rest) => {
  const ends = { value: 0, error: 0 };
  for (const wrong of faulty(input)) ends[endsWell(name, wrong, ...rest)]++;
  expect(ends.value).toBeGreaterThan(100);
  expect(ends.error).toBeGreaterThan(1000);
});

it.each<[Name, unknown]>([
  ['analyzeRaci', options],
  ['raciMatrix', { asOf: '2026-05-01', level: 'party' }],
  ['raciLoad', { asOf: '2026-05-01', accountableImpliesResponsible: true, level: 'team' }],
  ['laneView', { asOf: '2026-05-01' }],
  ['responsibilityRows', { asOf: '2026-05-01', level: 'assignee' }],
  ['dutyMatches', { asOf: '2026-05-01', accountableImpliesResponsible: true }],
  ['diffRaci', { asOf: '2026-05-01' }],
])('%s: a fault at every place of the options', (name, whole) => {
  for (const wrong of faulty(whole)) endsWell(name, larkfield, wrong);
});

it('loses no misspelt letter, wherever it stands', () => {
  larkfield.assignments?.forEach((assignment, at) => {
    for (const responsibility of ['r', 'RA', 'S', '', ' R', 'Ａ', undefined, null, 7, ['R']]) {
      const assignments = larkfield.assignments?.with(at, { ...assignment, responsibility } as typeof assignment);
      for (const call of [analyzeRaci, raciMatrix])
        expect(() => call({ ...larkfield, assignments })).toThrow(
          expect.objectContaining({ code: 'invalid-argument', path: `assignments/${at}/responsibility` }),
        );
    }
  });
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
