import { describe, expect, test } from 'vitest';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import type { ParseOperatingModelOptions } from '../../src/operating-model/parseOperatingModel.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { documentWith, expectPlacesIn, frozen, lines, problemsOf } from './documents.js';

const a = { id: 'a', name: 'A' };

describe('a document that is right', () => {
  test('becomes a model that says the same, without a doubt', () => {
    const result = parseOperatingModel(northMills);
    expect(result).toEqual({ ok: true, model: northMills, problems: [] });
  });

  test('needs an id and a name, nothing more', () => {
    expect(parseOperatingModel({ id: 'mills', name: 'North Mills' })).toEqual({
      ok: true,
      model: { id: 'mills', name: 'North Mills' },
      problems: [],
    });
  });

  test('may be frozen, is not changed, and shares nothing with the model', () => {
    const document = frozen(structuredClone(northMills));
    const before = JSON.stringify(document);
    const result = parseOperatingModel(document);
    expect(JSON.stringify(document)).toBe(before);
    expect(result.ok && objectsOf(result.model).filter((object) => objectsOf(document).includes(object))).toEqual([]);
  });

  test('parses to the same once more, from the model as from its text', () => {
    const first = parseOperatingModel(northMills);
    const again = parseOperatingModel(first.ok ? first.model : undefined);
    expect(again).toEqual(first);
    expect(parseOperatingModel(JSON.parse(JSON.stringify(northMills)))).toEqual(first);
  });

  test('keeps what is absent absent: no default is written into it', () => {
    const result = parseOperatingModel(documentWith({ services: [{ ...a, requiredCoverage: { windows: [] } }] }));
    expect(result.ok && result.model.services).toEqual([{ ...a, requiredCoverage: { windows: [] } }]);
  });
});

/** Every object and array in a value, itself included. */
function objectsOf(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsOf)] : [];
}

test('a document that is wrong may be frozen, and is not changed', () => {
  const document = frozen(documentWith({ services: [{ id: 'a', dependsOn: null, type: '', more: 1 }], teams: 5 }));
  const before = JSON.stringify(document);
  expect(parseOperatingModel(document).ok).toBe(false);
  expect(JSON.stringify(document)).toBe(before);
});

const day = { zone: 'Europe/London', days: ['mon'], start: '08:00', end: '18:00' };
const role = { kind: 'role', id: 'manager' };

/** A document with one fault of each of many kinds, and what must be told of it. */
const broken = {
  name: 'n'.repeat(501),
  id: 'mills',
  organization: { id: 'mills', name: 'Mills', timeZone: 'Moon/Base', severities: ['p1', 'p2'], workload: null },
  raciScheme: { id: 'raci' },
  parties: [{ id: 'internal', name: 'IT', kind: 'insider' }],
  people: [
    { id: 'ada', name: 'Ada', fte: '1', activeFrom: '2026-02-30' },
    { id: 'Ben', name: 'Ben', leavingRate: 12 },
    { id: 'cleo', name: 'Cleo', activeFrom: '2026-05-01', activeUntil: '2026-04-30' },
    { id: 'ada', name: 'Ada again' },
  ],
  roles: [{ id: 'manager', name: 'Manager', holders: ['ada', 'eve'], partyId: 'internal' }, { id: 'lead' }],
  services: [
    { id: 'erp', name: 'ERP', objectives: { rto: '2 hours' }, dependsOn: ['crm'], slos: null },
    { id: 'crm', name: 'CRM', dependsOn: ['erp'], engagementModel: 'augmentation', operatingModel: 'in-house' },
    { id: 'web', name: 'Web', servicelevels: [], requiredCoverage: { windows: [{ ...day, zone: '+02:00' }] } },
  ],
  activities: [{ id: 'patch', name: 'Patch', serviceId: 'mail', severities: [], description: '' }],
  assignments: [
    { activityId: 'patch', assignee: role, responsibility: 'R' },
    { activityId: 'patch', assignee: role, responsibility: 'R' },
    { activityId: 'patch', assignee: role, responsibility: 'X' },
  ],
  coverage: {
    windows: [{ ...day, id: 'desk', mode: null, end: '25:00' }],
    overrides: [{ id: 'swap', start: '2026-03-02 09:00', end: '2026-03-09T09:00:00Z' }],
  },
  reviews: [{ id: 'quarterly', subject: 'service:' }],
  evidence: [{ id: 'restore', kind: 'restore-test', subject: 'service:erp', actions: [{ id: 'x' }] }],
  maturity: { answers: [{ criterionId: 'rec.test', assessorPartyId: 'auditor' }] },
};
const told = [
  'error text-too-long /name',
  'error unknown-literal /parties/0/kind',
  'error wrong-type /people/0/fte',
  'error invalid-date /people/0/activeFrom',
  'error invalid-id /people/1/id',
  'error out-of-range /people/1/leavingRate',
  'error ends-before-start /people/2',
  'error missing-key /roles/1',
  'error invalid-duration /services/0/objectives/rto',
  'error invalid-zone /services/2/requiredCoverage/windows/0/zone',
  'error unknown-key /services/2/servicelevels',
  'error empty-list /activities/0/severities',
  'error invalid-time /coverage/windows/0/end',
  'error unknown-literal /coverage/windows/0/mode',
  'error invalid-instant /coverage/overrides/0/start',
  'error missing-key /evidence/0/actions/0',
  'error invalid-reference /reviews/0/subject',
  'error duplicate-id /people/3/id',
  'error unknown-letter /assignments/2/responsibility',
  'warning duplicate-assignment /assignments/1',
  'warning unknown-zone /organization/timeZone',
  'warning engagement-without-co-management /services/1/engagementModel',
  'warning dangling-reference /activities/0/serviceId',
  'warning dangling-reference /maturity/answers/0/assessorPartyId',
  'warning cyclic-reference /services/1',
  'info null-list /services/0/slos',
  'info empty-text-read /activities/0/description',
];

describe('a document with faults of many kinds', () => {
  test('has all of them told at once, errors first, each at its place', () => {
    const { ok, problems } = parseOperatingModel(broken);
    expect(ok).toBe(false);
    expect(lines(problems)).toEqual(told);
    expectPlacesIn(broken, problems);
  });

  test('has faults of more than twenty kinds, each in words of its own', () => {
    const { problems } = parseOperatingModel(broken);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
    for (const { message } of problems) expect(message).toMatch(/^(?:null|\P{Lower}).*[.?]$/u);
  });

  test('does not miss a person who may be the one whose id was refused', () => {
    expect(told).not.toContain('warning dangling-reference /roles/0/holders/1');
    expect(problemsOf({ ...broken, people: broken.people.slice(0, 1) })).toContain(
      'warning dangling-reference /roles/0/holders/1',
    );
  });
});

describe('what is no document at all', () => {
  test.each([
    ['null', null, 'Expected an object, not null.'],
    ['a text', '{}', 'Expected an object.'],
    ['a number', 5, 'Expected an object.'],
    ['a list', [northMills], 'Expected an object.'],
  ])('%s', (_, value, message) => {
    expect(parseOperatingModel(value)).toEqual({
      ok: false,
      problems: [{ code: 'wrong-type', severity: 'error', message, pointer: '' }],
    });
  });

  test.each([
    ['undefined', undefined, 'not-json-type'],
    ['a function', () => northMills, 'not-json-type'],
    ['a date', new Date(0), 'not-plain-object'],
    ['a map', new Map([['id', 'a']]), 'not-plain-object'],
  ])('%s', (_, value, code) => {
    expect(problemsOf(value)).toEqual([`error ${code} `]);
  });

  test('an empty object', () => {
    expect(parseOperatingModel({}).problems.map(({ message }) => message)).toEqual([
      'The key "id" is missing.',
      'The key "name" is missing.',
    ]);
  });
});

describe('hostile data', () => {
  const tenMegabytes = 'x'.repeat(10_000_000);

  function nested(levels: number): unknown {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = { metadata: value };
    return value;
  }

  test('a text of ten megabytes is one problem', () => {
    expect(problemsOf(documentWith({ teams: [{ id: 'it', name: tenMegabytes }] }))).toEqual([
      'error string-too-long /teams/0/name',
    ]);
  });

  test('a key of ten megabytes is one problem, and is not repeated', () => {
    const { problems } = parseOperatingModel(documentWith({ teams: [{ [tenMegabytes]: 1 }] }));
    expect(lines(problems)).toEqual(['error key-too-long /teams/0']);
    expect(JSON.stringify(problems).length).toBeLessThan(300);
  });

  test('depth of 100,000 is one problem, wherever it lies', () => {
    const deep = nested(100_000);
    expect(problemsOf(deep)).toEqual([`error too-deep ${'/metadata'.repeat(32)}`]);
    expect(problemsOf(documentWith({ metadata: deep }))).toEqual([`error too-deep ${'/metadata'.repeat(32)}`]);
    expect(problemsOf(documentWith({ services: [{ ...a, objectives: deep }] }))).toEqual([
      `error too-deep /services/0/objectives${'/metadata'.repeat(29)}`,
    ]);
  });

  test('an object inside itself is one problem', () => {
    const service: Record<string, unknown> = { ...a };
    service['metadata'] = { back: [service] };
    expect(problemsOf(documentWith({ services: [service] }))).toEqual([
      'error cyclic-data /services/0/metadata/back/0',
    ]);
  });

  test('a getter is one problem, and is not called', () => {
    let calls = 0;
    const service = Object.defineProperty({ ...a }, 'type', { enumerable: true, get: () => ++calls });
    expect(problemsOf(documentWith({ services: [service] }))).toEqual(['error accessor-property /services/0/type']);
    expect(calls).toBe(0);
  });

  test('a proxy that throws is one problem', () => {
    const refuse = () => {
      throw new RangeError('no');
    };
    const thrower = new Proxy({}, { ownKeys: refuse, get: refuse, getPrototypeOf: refuse });
    expect(problemsOf(documentWith({ coverage: thrower }))).toEqual(['error unreadable-value /coverage']);
  });

  test('a key __proto__ is one problem, and no prototype changes', () => {
    const document: unknown = JSON.parse(
      '{"id":"a","name":"A","services":[{"id":"b","name":"B","__proto__":{"tier":1}}]}',
    );
    expect(problemsOf(document)).toEqual(['error forbidden-key /services/0/__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('fields on a prototype are not there', () => {
    const heir = Object.assign(Object.create({ name: 'North Mills' }) as object, { id: 'mills' });
    expect(problemsOf(heir)).toEqual(['error not-plain-object ']);
  });

  test('200,000 faults are a thousand problems, and one that counts the rest', () => {
    const { problems } = parseOperatingModel(documentWith({ activities: Array<number>(200_000).fill(5) }));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(0)).toMatchObject({ code: 'wrong-type', pointer: '/activities/0' });
    expect(problems.at(999)).toMatchObject({ code: 'wrong-type', pointer: '/activities/999' });
    expect(problems.at(1_000)).toEqual({
      code: 'too-many-problems',
      severity: 'error',
      message: '199000 more problems are not listed.',
      pointer: '',
      count: 199_000,
    });
  }, 30_000);

  test('100,000 unknown keys are told as far as a thousand', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, key) => [`criticalit${key}`, key]));
    const services = Array.from({ length: 10 }, (_, id) => ({ id: `s${id}`, name: 'S', ...keys }));
    const { problems } = parseOperatingModel(documentWith({ services }));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', count: 99_000 });
  }, 30_000);
});

describe('a call', () => {
  test('may lower the limits', () => {
    const { ok, problems } = parseOperatingModel(northMills, { limits: { values: 100 } });
    expect(ok).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['too-many-values']);
    expect(parseOperatingModel(northMills, { limits: { values: undefined } }).ok).toBe(true);
  });

  test.each([
    ['an option that is not known', { limit: {} }, 'unknown-option', 'options'],
    ['a limit that is not known', { limits: { size: 1 } }, 'unknown-option', 'limits'],
    ['a limit that is no number', { limits: { depth: 'deep' } }, 'invalid-option', 'limits/depth'],
  ])('throws for %s', (_, options, code, path) => {
    expect(() => parseOperatingModel(northMills, options as ParseOperatingModelOptions)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code, path }),
    );
  });

  test('throws for options that are no object', () => {
    expect(() => parseOperatingModel(northMills, null as unknown as ParseOperatingModelOptions)).toThrow(
      invalidArgument('options'),
    );
  });
});
