import { describe, expect, it } from 'vitest';
import type { HoursPlan } from '../../src/coverage/model.js';
import { weekdays } from '../../src/coverage/model.js';
import type { RaciDiff } from '../../src/raci/diff.js';
import { diffRaci } from '../../src/raci/diffRaci.js';
import type { DiffRaciOptions } from '../../src/raci/diffRaci.js';
import type { RaciActivity, RaciInput } from '../../src/raci/input.js';
import type { Assignment, AssignmentScope } from '../../src/raci/model.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { northMills } from '../fixtures/northMills.js';
import { larkfield } from './larkfield.js';

function held(activityId: string, key: string, responsibility: string, scope?: AssignmentScope): Assignment {
  const [kind = '', id = ''] = key.split(':');
  return { activityId, assignee: { kind: kind as Assignee['kind'], id }, responsibility, scope };
}
/** A matrix of texts: `activity assignee letter`. */
function matrix(cells: readonly string[], rest: Partial<RaciInput> = {}): RaciInput {
  const assignments = cells.map((cell) => held(...(cell.split(' ') as [string, string, string])));
  const ids = [...new Set(assignments.map(({ activityId }) => activityId))];
  return { activities: ids.map((id) => ({ id })), assignments, ...rest };
}
const moves = (diff: RaciDiff) =>
  diff.accountableMoves?.map(({ label, severities, exceptSeverities, sites, hours, exceptHours, before, after }) => [
    label,
    severities?.join('+') ?? ['*', ...exceptSeverities].join('-'),
    ...exceptHours.map(() => 'other hours'),
    ...(sites ?? []),
    ...(hours?.windows.map(({ start }) => start) ?? []),
    before.map(({ id }) => id).join('+'),
    after.map(({ id }) => id).join('+'),
  ]);
const empty = {
  isSame: true,
  accountableMoves: [],
  activitiesAdded: [],
  activitiesRemoved: [],
  activitiesRenamed: [],
  probableRenames: [],
  letterChanges: [],
  periodChanges: [],
  probableColumnRenames: [],
  namesChanged: [],
  schemeChanges: [],
  meaningChanges: [],
  optionChanges: [],
  notAssessedBefore: 0,
  notAssessedAfter: 0,
  unplacedBefore: 0,
  unplacedAfter: 0,
};

describe('letters and moves', () => {
  it('finds nothing between a matrix and itself', () => {
    expect(diffRaci(larkfield, larkfield)).toEqual(empty);
    expect(diffRaci(northMills, northMills).isSame).toBe(true);
    expect(diffRaci({}, {})).toEqual(empty);
  });

  it('lists who answers now apart from, and before, other letters', () => {
    const before = matrix(['backup party:us A', 'backup party:msp R', 'patching party:us A']);
    const after = matrix([
      'backup party:msp A',
      'backup party:msp R',
      'backup party:us I',
      'patching party:us A',
      'patching party:msp C',
    ]);
    const diff = diffRaci(before, after);
    expect(Object.keys(diff)[1]).toBe('accountableMoves');
    expect(diff).toEqual({
      ...empty,
      isSame: false,
      accountableMoves: [
        {
          beforeActivityId: 'backup',
          afterActivityId: 'backup',
          label: 'backup',
          severities: null,
          sites: null,
          hours: null,
          exceptSeverities: [],
          exceptSites: [],
          exceptHours: [],
          notAssessed: [],
          before: [{ kind: 'party', id: 'us' }],
          after: [{ kind: 'party', id: 'msp' }],
          isKnown: true,
          beforePartyIds: ['us'],
          afterPartyIds: ['msp'],
          betweenParties: true,
        },
      ],
      letterChanges: [
        ['backup', 'msp', ['R'], ['R', 'A']],
        ['backup', 'us', ['A'], ['I']],
        ['patching', 'msp', [], ['C']],
      ].map(([id, party, was, is]) => ({
        beforeActivityId: id,
        afterActivityId: id,
        label: id,
        severities: null,
        sites: null,
        hours: null,
        notAssessed: [],
        assignee: { kind: 'party', id: party },
        before: was,
        after: is,
        isKnown: true,
      })),
    });
  });

  it('says whether a move leaves the party', () => {
    const roles = [
      { id: 'lead', partyId: 'us' },
      { id: 'desk', partyId: 'us' },
      { id: 'noc', partyId: 'msp' },
      { id: 'odd' },
    ];
    const between = (a: string, b: string) =>
      diffRaci(matrix([`x ${a} A`], { roles }), matrix([`x ${b} A`], { roles })).accountableMoves?.[0]?.betweenParties;
    expect(between('role:lead', 'role:desk')).toBe(false);
    expect(between('role:lead', 'party:us')).toBe(false);
    expect(between('role:lead', 'role:noc')).toBe(true);
    expect(between('role:lead', 'role:odd')).toBe(null);
  });

  it('counts a second accountable and a lost one as moves', () => {
    expect(moves(diffRaci(matrix(['x party:us A']), matrix(['x party:us A', 'x party:msp A'])))).toEqual([
      ['x', '*', 'us', 'msp+us'],
    ]);
    expect(moves(diffRaci(matrix(['x party:us A']), matrix(['x party:us R'])))).toEqual([['x', '*', 'us', '']]);
  });
});

describe('scopes', () => {
  const scoped = (activity: Partial<RaciActivity>, ...letters: [string, AssignmentScope?][]): RaciInput => ({
    activities: [{ id: 'x', ...activity }],
    assignments: letters.map(([id, scope]) => held('x', `party:${id}`, 'A', scope)),
  });
  const p = (...severities: string[]): AssignmentScope => ({ severities });

  it('finds no move where the same people answer in other scopes, though the cells differ', () => {
    const diff = diffRaci(scoped({}, ['us', p('p1', 'p2')]), scoped({}, ['us', p('p1')], ['us', p('p2')]));
    expect(diff.accountableMoves).toEqual([]);
    expect(diff.letterChanges).toHaveLength(3);
    const declared = { severities: ['p1', 'p2'] };
    expect(moves(diffRaci(scoped(declared, ['us']), scoped(declared, ['us', p('p1')], ['us', p('p2')])))).toEqual([]);
  });

  it('compares severity by severity', () => {
    const after = scoped({}, ['us', p('p1')], ['msp', p('p2', 'p3')]);
    expect(moves(diffRaci(scoped({}, ['us', p('p1', 'p2')]), after))).toEqual([
      ['x', 'p2', 'us', 'msp'],
      ['x', 'p3', '', 'msp'],
    ]);
    // What no scope names is the rest, unless one declares what there is.
    expect(moves(diffRaci(scoped({}, ['us']), after))).toEqual([
      ['x', 'p2+p3', 'us', 'msp'],
      ['x', '*-p1-p2-p3', 'us', ''],
    ]);
    const declared = { severities: ['p1', 'p2', 'p3'] };
    expect(moves(diffRaci(scoped(declared, ['us']), { ...after, activities: [{ id: 'x', ...declared }] }))).toEqual([
      ['x', 'p2+p3', 'us', 'msp'],
    ]);
  });

  it('compares site by site', () => {
    const after = scoped({ sites: ['north', 'south'] }, ['us', { sites: ['north'] }], ['msp', { sites: ['south'] }]);
    expect(moves(diffRaci(scoped({ sites: ['south', 'north'] }, ['us']), after))).toEqual([
      ['x', '*', 'south', 'us', 'msp'],
    ]);
  });

  it('compares hours by what they cover', () => {
    const hours = (start: string, end: string): HoursPlan => ({
      windows: [{ zone: 'Europe/London', days: weekdays, start, end }],
    });
    const day = { window: hours('08:00', '18:00') };
    const halves = { window: { windows: [...hours('08:00', '12:00').windows, ...hours('12:00', '18:00').windows] } };
    expect(diffRaci(scoped({}, ['us', day]), scoped({}, ['us', halves])).isSame).toBe(true);
    const night = { window: hours('18:00', '08:00') };
    expect(moves(diffRaci(scoped({}, ['us']), scoped({}, ['us', day], ['msp', night])))).toEqual([
      ['x', '*', '18:00', 'us', 'msp'],
    ]);
    expect(moves(diffRaci(scoped({}, ['us']), scoped({}, ['us', day])))).toEqual([['x', '*', 'other hours', 'us', '']]);
  });

  it('compares scopes as they stand where there are too many parts', () => {
    const severities = Array.from({ length: 15 }, (_, at) => `p${at}`);
    const sites = Array.from({ length: 15 }, (_, at) => `s${at}`); // (15 + the rest) × (15 + the rest) = 256 parts
    const all = severities.map((severity, at): [string, AssignmentScope] => [
      'us',
      { severities: [severity], sites: [sites[at] ?? ''] },
    ]);
    const after = scoped({}, ...all.slice(1), ['msp', { severities: ['p0'], sites: ['s0'] }]);
    expect(moves(diffRaci(scoped({}, ...all), after))).toEqual([['x', 'p0', 's0', 'us', 'msp']]);
  });
});

describe('activities', () => {
  const names = (...list: [id: string, name: string | null, section?: string][]): RaciInput => ({
    activities: list.map(([id, name, section]) => ({ id, name, section })),
  });
  const found = ({ activitiesAdded, activitiesRemoved, activitiesRenamed }: RaciDiff) => [
    activitiesAdded?.map(({ label }) => label),
    activitiesRemoved?.map(({ label }) => label),
    activitiesRenamed?.map(({ beforeLabel, afterLabel }) => [beforeLabel, afterLabel]),
  ];

  it('are the same by id, else by name and heading', () => {
    expect(found(diffRaci(names(['a', 'Patch']), names(['a', 'Update'])))).toEqual([[], [], [['Patch', 'Update']]]);
    expect(
      found(diffRaci(names(['r1', '1. Patch  servers', 'Run']), names(['r7', '**patch servers**', 'run']))),
    ).toEqual([[], [], []]);
    expect(found(diffRaci(names(['r1', 'Patch', 'Run']), names(['r7', 'Patch', 'Change'])))).toEqual([
      ['Patch'],
      ['Patch'],
      [],
    ]);
    expect(found(diffRaci(names(['a', 'Patch', 'Run']), names(['a', 'Patch', 'Change'])))).toEqual([
      [],
      [],
      [['Patch', 'Patch']],
    ]);
  });

  it('are not paired by a name that two of a side have', () => {
    expect(found(diffRaci(names(['r1', 'Patch'], ['r2', 'Patch']), names(['r7', 'Patch'])))).toEqual([
      ['Patch'],
      ['Patch', 'Patch'],
      [],
    ]);
  });

  it('are not renamed by a name that was not stated, nor by numbers and white space', () => {
    expect(diffRaci(names(['a', null]), names(['a', 'Patch'])).isSame).toBe(true);
    expect(diffRaci(names(['a', '3) Patch']), names(['a', ' 4)  Patch '])).isSame).toBe(true);
  });

  it('are offered as probably renamed where the letters say so, and nothing else has them', () => {
    const before = matrix(['old party:us A', 'old party:msp R', 'keep party:us A']);
    const after = matrix(['new party:msp R', 'new party:us A', 'keep party:us A']);
    const diff = diffRaci(before, after);
    expect(diff.probableRenames).toEqual([
      {
        beforeActivityId: 'old',
        afterActivityId: 'new',
        beforeLabel: 'old',
        afterLabel: 'new',
        beforeSection: null,
        afterSection: null,
      },
    ]);
    expect(diff.activitiesAdded).toEqual([
      { activityId: 'new', label: 'new', section: null, probablyActivityId: 'old' },
    ]);
    expect(diff.activitiesRemoved).toEqual([
      { activityId: 'old', label: 'old', section: null, probablyActivityId: 'new' },
    ]);
    expect([diff.activitiesRenamed, diff.letterChanges]).toEqual([[], []]);
    const two = diffRaci(before, matrix(['new party:us A', 'new party:msp R', 'more party:us A', 'more party:msp R']));
    expect(two.probableRenames).toEqual([]);
    expect(diffRaci(names(['a', 'A']), names(['b', 'B'])).probableRenames).toEqual([]); // no letters, no resemblance
  });
});

describe('what is no change', () => {
  it('is order, notes, and assignments without an activity but their number', () => {
    const assignments = (larkfield.assignments ?? []).map((each) => ({ ...each, note: 'new' })).reverse();
    const other: RaciInput = {
      ...larkfield,
      activities: [...(larkfield.activities ?? [])].reverse(),
      roles: [...(larkfield.roles ?? [])].reverse(),
      assignments: [...assignments, held('none', 'party:us', 'A')],
    };
    expect(diffRaci(larkfield, other)).toEqual({ ...empty, unplacedAfter: 1 });
  });

  it('is a matrix that does not state its letters or activities: that cannot be compared', () => {
    const letters = { isSame: false, accountableMoves: null, letterChanges: null, probableRenames: null };
    const without = { ...larkfield, assignments: undefined };
    expect(diffRaci(larkfield, without)).toMatchObject({ ...letters, activitiesRemoved: [] });
    expect(diffRaci({ roles: [] }, larkfield)).toMatchObject({
      ...letters,
      activitiesAdded: null,
      activitiesRemoved: null,
      activitiesRenamed: null,
    });
    expect(
      diffRaci(matrix([], { activities: [], assignments: [] }), matrix(['x party:us A'])).activitiesAdded,
    ).toHaveLength(1);
  });
});

describe('names, schemes, options', () => {
  it('tells a renamed column once', () => {
    const named = (name: string) => ({
      ...larkfield,
      parties: [
        { id: 'larkfield', name },
        { id: 'beacon', name: 'Beacon Managed Services' },
      ],
    });
    expect(diffRaci(named('Larkfield IT'), named('Larkfield Group IT'))).toEqual({
      ...empty,
      isSame: false,
      namesChanged: [
        { assignee: { kind: 'party', id: 'larkfield' }, before: 'Larkfield IT', after: 'Larkfield Group IT' },
      ],
    });
  });

  it('tells another scheme, and letters that mean something else', () => {
    const scheme = (id: string) => matrix(['x party:us A'], { raciScheme: { id } });
    const diff = diffRaci(scheme('rasci'), scheme('raci-vs'));
    expect(diff).toMatchObject({
      schemeChanges: [{ before: 'rasci', after: 'raci-vs' }],
      accountableMoves: [],
      letterChanges: [],
    });
    expect(diff.meaningChanges).toEqual([
      { letter: 'S', before: ['supports'], after: ['signs-off'] },
      { letter: 'V', before: null, after: ['verifies'] },
    ]);
    // A answers in RACI and agrees in RAPID, where D answers.
    const raci = matrix(['x party:us A', 'x party:msp R']);
    expect(moves(diffRaci(raci, scheme('rapid')))).toEqual([['x', '*', 'us', '']]);
    expect(moves(diffRaci(raci, matrix(['x party:us D', 'x party:msp P'], { raciScheme: { id: 'rapid' } })))).toEqual(
      [],
    );
  });

  it('knows of no moves where a scheme has no letter for them', () => {
    const raciScheme = { id: 'house', letters: [{ letter: 'A', label: 'Acts', semantics: ['does-work' as const] }] };
    const own = (id: string) => matrix([`x party:${id} A`], { raciScheme });
    expect(diffRaci(own('us'), own('msp'))).toMatchObject({
      isSame: false,
      accountableMoves: null,
      letterChanges: [{}, {}],
    });
    expect(diffRaci(own('us'), own('us'))).toEqual({ ...empty, accountableMoves: null });
  });

  it('tells another reading of the accountable', () => {
    const reading = (accountableImpliesResponsible?: boolean | null) => ({
      raciScheme: { id: 'raci', accountableImpliesResponsible },
    });
    expect(diffRaci(reading(), reading(false)).optionChanges).toEqual([
      { option: 'accountableImpliesResponsible', before: null, after: false },
    ]);
    expect(diffRaci(reading(null), {}).isSame).toBe(true);
  });
});

it('looks at assignments that hold on a date', () => {
  const dated = (validUntil: string | null): RaciInput => {
    const { activities, assignments = [] } = matrix(['x party:us A']);
    return { activities, assignments: assignments.map((each) => ({ ...each, validUntil })) };
  };
  expect(diffRaci(dated(null), dated('2026-03-31'), { asOf: '2026-03-31' })).toEqual({ ...empty, periodChanges: null });
  expect(moves(diffRaci(dated(null), dated('2026-03-31'), { asOf: '2026-04-01' }))).toEqual([['x', '*', 'us', '']]);
});

it.each<[string, unknown, unknown, object]>([
  ['nothing', undefined, larkfield, { code: 'invalid-argument', path: 'before', message: 'before must be an object.' }],
  ['a text', larkfield, 'x', { code: 'invalid-argument', path: 'after', message: 'after must be an object.' }],
  [
    'a wrong letter',
    larkfield,
    matrix(['x party:us Z']),
    {
      code: 'invalid-argument',
      path: 'after/assignments/0/responsibility',
      message: 'after/assignments/0/responsibility must be a letter of the scheme.',
    },
  ],
  ['a wrong kind', matrix(['x vendor:us A']), larkfield, { path: 'before/assignments' }],
  ['an activity without an id', { activities: [{}] }, larkfield, { path: 'before/activities/0/id' }],
  ['an unknown scheme', larkfield, { raciScheme: { id: 'house' } }, { path: 'after/raciScheme' }],
])('refuses %s and says on which side', (_, before, after, error) => {
  expect(() => diffRaci(before as RaciInput, after as RaciInput)).toThrow(expect.objectContaining(error));
});

it('refuses wrong options', () => {
  expect(() => diffRaci({}, {}, { asOf: 'now' })).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'asOf' }),
  );
  expect(() => diffRaci({}, {}, { date: '' } as DiffRaciOptions)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
});
