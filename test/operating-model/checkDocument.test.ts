import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument, nestedLists } from '../../src/operating-model/checkDocument.js';
import { entityKinds, entityPlaces } from '../../src/operating-model/entityPlaces.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { zonePlaces } from '../../src/operating-model/zonePlaces.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import { northMills } from '../fixtures/northMills.js';
import { runs } from '../fixtures/runs.js';
import { documentWith, lines } from './documents.js';

function problemsIn(parts: object): ReturnType<typeof checkDocument> {
  return checkDocument(indexOperatingModel(documentWith(parts) as unknown as OperatingModel));
}

/** A document with a value at a path, each `*` the first item of a list; an assignment there has no letter to be judged. */
function documentAt(path: string, value: unknown): object {
  return path
    .split('/')
    .toReversed()
    .reduce<unknown>((below, key) => {
      if (key === '*') return [{ id: 'entry', activityId: 'work', responsibility: '', ...(below as object) }];
      return { [key]: below };
    }, value) as object;
}

test('finds nothing in a document that is right', () => {
  expect(checkDocument(indexOperatingModel(northMills))).toEqual([]);
  expect(problemsIn({})).toEqual([]);
});

describe('ids that stand twice', () => {
  const twice = [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }].map((entry) => ({
    ...{ activityId: 'x', assignee: { kind: 'role', id: entry.id }, responsibility: 'R' },
    ...entry,
  }));

  test.each([...entityKinds.map((kind) => entityPlaces[kind].join('/')), ...nestedLists].map((path) => [path]))(
    'in %s are errors at each but the first',
    (path) => {
      const problems = problemsIn(documentAt(path, twice)).filter(({ code }) => code === 'duplicate-id');
      const place = `/${path.replaceAll('*', '0')}`;
      expect(problems).toEqual(
        [2, 3].map((position) => ({
          code: 'duplicate-id',
          severity: 'error',
          message: `The entry at ${place}/0 has the same id.`,
          pointer: `${place}/${position}/id`,
        })),
      );
    },
  );

  test('may be those of entries of different kinds, or inside different entities', () => {
    const a = { id: 'a', name: 'A' };
    expect(problemsIn({ teams: [a], roles: [a], skills: [a] })).toEqual([]);
    expect(
      problemsIn({
        services: [
          { ...a, slos: [{ id: 's' }] },
          { id: 'b', name: 'B', slos: [{ id: 's' }] },
        ],
      }),
    ).toEqual([]);
  });

  test('are those that are there: an absent id is not the same as another', () => {
    const assignment = { assignee: { kind: 'role', id: 'r' }, responsibility: 'R' };
    const assignments = ['a', 'b', 'c'].map((activityId) => ({ ...assignment, activityId, id: undefined }));
    expect(problemsIn({ assignments })).toEqual([]);
    expect(problemsIn({ assignments: assignments.map((each) => ({ ...each, id: null })) })).toEqual([]);
  });
});

describe('assignments', () => {
  const assignment = { activityId: 'a', assignee: { kind: 'role', id: 'r' }, responsibility: 'R' };
  const scope = { severities: ['p1', 'p2'], sites: ['hq'] };

  test.each([
    ['no scheme', undefined, 'S', 'R, A, C, I'],
    ['no scheme by choice', null, 'S', 'R, A, C, I'],
    ['RASCI', { id: 'rasci' }, 'V', 'R, A, S, C, I'],
    ['DACI', { id: 'daci' }, 'R', 'D, A, C, I'],
  ])('with %s have no other letter', (_, raciScheme, responsibility, letters) => {
    expect(problemsIn({ raciScheme, assignments: [{ ...assignment, responsibility }] })).toEqual([
      {
        code: 'unknown-letter',
        severity: 'error',
        message: `The scheme has no such letter; it has ${letters}.`,
        pointer: '/assignments/0/responsibility',
      },
    ]);
  });

  test('with letters of their own have none but those, and the letters are not repeated', () => {
    const raciScheme = { id: 'own', letters: [{ letter: 'Ж', label: 'Does it', semantics: ['does-work'] }] };
    expect(problemsIn({ raciScheme, assignments: [{ ...assignment, responsibility: 'Ж' }] })).toEqual([]);
    const problems = problemsIn({ raciScheme, assignments: [assignment] });
    expect(lines(problems)).toEqual(['error unknown-letter /assignments/0/responsibility']);
    expect(problems[0]?.message).toBe('The scheme has no such letter.');
  });

  test('that say the same twice are doubtful', () => {
    const assignments = [
      { ...assignment, scope },
      assignment,
      { ...assignment, note: 'again', scope: { sites: ['hq'], severities: ['p2', 'p1'] } },
      { ...assignment, id: 'other', effortHoursPerMonth: 4 },
    ];
    expect(problemsIn({ assignments })).toEqual([
      {
        code: 'duplicate-assignment',
        severity: 'warning',
        message: 'The assignment at /assignments/0 says the same.',
        pointer: '/assignments/2',
      },
      {
        code: 'duplicate-assignment',
        severity: 'warning',
        message: 'The assignment at /assignments/1 says the same.',
        pointer: '/assignments/3',
      },
    ]);
  });

  test('differ by activity, assignee, letter and scope', () => {
    const assignments = [
      assignment,
      { ...assignment, activityId: 'b' },
      { ...assignment, assignee: { kind: 'team', id: 'r' } },
      { ...assignment, assignee: { kind: 'role', id: 's' } },
      { ...assignment, responsibility: 'A' },
      { ...assignment, scope },
      { ...assignment, scope: { severities: ['p1'] } },
    ];
    expect(problemsIn({ assignments })).toEqual([]);
  });
});

describe('assignments that say the same', () => {
  const row = fc.record({
    activityId: fc.constantFrom('a', 'b', 'unlisted'),
    assignee: fc.record({ kind: fc.constantFrom('role', 'team'), id: fc.constantFrom('x', 'y', 'z') }),
    responsibility: fc.constantFrom('R', 'A', 'C', 'I'),
    scope: fc.constantFrom(undefined, { sites: ['s', 't'] }, { sites: ['t', 's'] }),
  });

  test('are those that a comparison of each with each finds, in whatever order and number', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (assignments) => {
        const activities = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
        const found = problemsIn({ activities, assignments }).map(({ code, pointer }) => `${code} ${pointer}`);
        const said = assignments.map(({ scope, ...rest }) => JSON.stringify([rest, scope !== undefined]));
        const repeated = said.flatMap((each, at) => (said.indexOf(each) < at ? [at] : []));
        expect(found).toEqual(repeated.map((at) => `duplicate-assignment /assignments/${at}`));
      }),
      { seed: 1129, numRuns: runs(200) },
    );
  });
});

describe('time zones that are not known', () => {
  test.each(zonePlaces.map((path) => [path]))('are doubtful in %s', (path) => {
    const pointer = `/${path.replaceAll('*', '0')}`;
    expect(problemsIn(documentAt(path, 'Moon/Base'))).toEqual([
      { code: 'unknown-zone', severity: 'warning', message: 'This time zone is not known here.', pointer },
    ]);
    for (const zone of ['Europe/London', 'UTC', 'europe/LONDON', null]) {
      expect(problemsIn(documentAt(path, zone))).toEqual([]);
    }
  });

  test('are told at each place', () => {
    const teams = ['Moon/Base', 'moon/base', 'Europe/London', 'Mars/Base'].map((timeZone) => ({
      id: timeZone,
      timeZone,
    }));
    expect(lines(problemsIn({ teams }))).toEqual(
      [0, 1, 3].map((position) => `warning unknown-zone /teams/${position}/timeZone`),
    );
  });

  test('are asked for as far as they will be told, for asking is slow', () => {
    const teams = Array.from({ length: 5_000 }, (_, at) => ({ id: `t${at}`, timeZone: `Moon/Base${at}` }));
    expect(problemsIn({ teams })).toHaveLength(1_001);
  });
});

describe('an engagement model', () => {
  const service = { id: 'erp', name: 'ERP' };

  test.each(['in-house', 'fully-managed'])('is doubtful for a service that is %s', (operatingModel) => {
    expect(
      problemsIn({ services: [service, { ...service, id: 'b', operatingModel, engagementModel: 'augmentation' }] }),
    ).toEqual([
      {
        code: 'engagement-without-co-management',
        severity: 'warning',
        message: 'An engagement model is given, but the service is not co-managed.',
        pointer: '/services/1/engagementModel',
      },
    ]);
  });

  test.each(['co-managed', 'co-managed-heavy', null, undefined])(
    'is right where the operating model is %s',
    (operatingModel) => {
      expect(problemsIn({ services: [{ ...service, operatingModel, engagementModel: 'augmentation' }] })).toEqual([]);
    },
  );

  test('need not be there', () => {
    for (const engagementModel of [null, undefined]) {
      expect(problemsIn({ services: [{ ...service, operatingModel: 'in-house', engagementModel }] })).toEqual([]);
    }
  });
});

test('a version of another time is an error', () => {
  expect(problemsIn({ schemaVersion: '1.0' })).toEqual([]);
  expect(problemsIn({ schemaVersion: '2.0' })).toEqual([
    {
      code: 'unsupported-version',
      severity: 'error',
      message: 'This library reads version 1.0 of the document; migrate it first.',
      pointer: '/schemaVersion',
    },
  ]);
});
