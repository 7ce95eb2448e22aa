import { describe, expect, it } from 'vitest';
import type { LaneInput, RaciActivity } from '../../src/raci/input.js';
import { laneIndex } from '../../src/raci/laneIndex.js';
import { mostPrerequisites } from '../../src/raci/lanePrerequisites.js';
import type { LaneView } from '../../src/raci/lanes.js';
import { laneView } from '../../src/raci/laneView.js';
import type { LaneViewOptions } from '../../src/raci/laneView.js';
import type { Assignment, Lane, LaneRequirement } from '../../src/raci/model.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from './deepFrozen.js';

function assignee(text: string): Assignee {
  const [kind = '', id = ''] = text.split(':');
  return { kind: kind as Assignee['kind'], id };
}
const owned = (...owners: string[]) => ({ owners: owners.map(assignee) });
const needs = (...texts: string[]) => ({
  requires: texts.map((text): LaneRequirement =>
    text.endsWith('?') ? { laneId: text.slice(0, -1), strength: 'should' } : { laneId: text },
  ),
});
const lane = (id: string, ...parts: Partial<Lane>[]): Lane => Object.assign({ id, name: id }, ...parts);
const held = (activityId: string, who: string, responsibility = 'A'): Assignment => ({
  activityId,
  assignee: assignee(who),
  responsibility,
});

const roles = [
  { id: 'lead', partyId: 'us' },
  { id: 'desk', partyId: 'us' },
  { id: 'noc', partyId: 'msp' },
  { id: 'odd' },
];
const prerequisites = (...lanes: Lane[]) =>
  laneView({ roles, lanes }).prerequisites.map((each) => [
    each.laneId,
    each.requiredLaneId,
    each.strength,
    each.through,
    each.status,
  ]);
const rows = (view: LaneView) => new Map(view.lanes?.map((row) => [row.laneId, row]));

it('selects nothing by an empty list, whatever is not assessed', () => {
  const memberIds = (select: Lane['select']) =>
    laneView({
      activities: [{ id: 'x' }, { id: 'y', practice: 'service-desk' }],
      lanes: [lane('l', { select })],
    }).members.map((each) => [each.activityId, each.by]);
  expect(memberIds({ practices: [] })).toEqual([]);
  expect(memberIds({ practices: [], incidentTypes: ['phishing'] })).toEqual([]);
  expect(memberIds({ practices: ['service-desk'] })).toEqual([
    ['y', 'select'],
    ['x', 'unknown'],
  ]);
});

describe('owners', () => {
  it.each<[string, Partial<Lane>, string, string | null]>([
    ['a party', owned('party:us'), 'one', 'us'],
    ['a role', owned('role:noc'), 'one', 'msp'],
    ['the same twice', owned('party:us', 'party:us'), 'one', 'us'],
    ['a role whose party is not known', owned('role:odd'), 'one', null],
    ['a person', owned('person:ada'), 'other-kind', null],
    ['a party and its role', owned('party:us', 'role:lead'), 'several', 'us'],
    ['two parties', owned('party:us', 'party:msp'), 'several', null],
    ['nobody', owned(), 'none', null],
    ['not assessed', {}, 'unknown', null],
  ])('%s', (_, part, ownerStatus, ownerPartyId) => {
    expect(laneView({ roles, lanes: [lane('x', part)] }).lanes).toMatchObject([{ ownerStatus, ownerPartyId }]);
  });
});

describe('members', () => {
  const activities: RaciActivity[] = [
    { id: 'a', serviceId: 'mail', practice: 'incident-management', incidentType: 'phishing' },
    { id: 'b', serviceId: 'mail', practice: 'change-enablement', incidentType: null },
    { id: 'c', serviceId: 'lan', practice: 'incident-management' },
    { id: 'd', serviceId: null, practice: null },
    { id: 'e', serviceId: 'gone' },
  ];
  const services = [{ id: 'mail', function: 'cloud-operations' }, { id: 'lan', function: null }, { id: 'erp' }];
  const members = (part: Partial<Lane>, rest: Partial<LaneInput> = {}) => {
    const view = laneView({ activities, services, ...rest, lanes: [lane('x', part)] });
    const unknown = view.members.filter(({ by }) => by === 'unknown').map(({ activityId }) => `${activityId}?`);
    return [...(view.lanes?.[0]?.memberIds ?? ['none']), ...unknown].join(' ');
  };

  it.each<[string, Partial<Lane>, string]>([
    ['by id, in that order', { activityIds: ['c', 'a', 'c'] }, 'c a'],
    ['by service', { select: { serviceIds: ['mail'] } }, 'a b'],
    ['values of one dimension are alternatives', { select: { serviceIds: ['mail', 'lan'] } }, 'a b c'],
    ['dimensions restrict each other', { select: { serviceIds: ['mail'], practices: ['incident-management'] } }, 'a'],
    [
      'by function; a service that is not listed may have any',
      { select: { functions: ['cloud-operations'] } },
      'a b e?',
    ],
    ['by practice; what states none may have any', { select: { practices: ['incident-management'] } }, 'a c e?'],
    ['by incident type; null is none', { select: { incidentTypes: ['phishing'] } }, 'a c? d? e?'],
    [
      'what one dimension rules out is out, whatever is not stated',
      { select: { serviceIds: ['lan'], incidentTypes: ['phishing'] } },
      'c?',
    ],
    ['by id and by selector', { activityIds: ['d'], select: { serviceIds: ['mail'] } }, 'd a b'],
    [
      'listed by id although the selector does not know',
      { activityIds: ['e'], select: { practices: ['incident-management'] } },
      'e a c',
    ],
    ['a selector without dimensions takes all', { select: {} }, 'a b c d e'],
    [
      'without those carved out',
      { select: { serviceIds: ['mail'] }, carveOuts: [{ activityId: 'a', reason: 'r' }] },
      'b',
    ],
    ['none, and that is stated', { activityIds: [] }, ''],
    ['not stated', {}, 'none'],
    ['not stated, and no selector', { select: null }, 'none'],
  ])('%s', (_, part, expected) => {
    expect(members(part)).toBe(expected);
  });

  it('are not known by function without services', () => {
    expect(members({ select: { functions: ['cloud-operations'] } }, { services: undefined })).toBe('a? b? c? e?');
  });

  it('are not known where activities are not assessed', () => {
    expect(laneView({ lanes: [lane('x', { activityIds: ['a'] })] }).lanes).toMatchObject([
      { memberIds: null, missingActivityIds: [] },
    ]);
  });

  it('that are not listed are told', () => {
    expect(laneView({ activities, lanes: [lane('x', { activityIds: ['a', 'zz', 'zz'] })] }).lanes).toMatchObject([
      { memberIds: ['a'], missingActivityIds: ['zz'] },
    ]);
  });
});

describe('prerequisites', () => {
  const us = owned('party:us');
  const msp = owned('party:msp');

  it('are violated where another party owns them, directly or through others', () => {
    expect(
      prerequisites(
        lane('security', msp, needs('network')),
        lane('network', msp, needs('cloud')),
        lane('cloud', us, needs()),
      ),
    ).toEqual([
      ['security', 'network', 'must', null, 'same-party'],
      ['security', 'cloud', 'must', 'network', 'other-party'],
      ['network', 'cloud', 'must', null, 'other-party'],
    ]);
  });

  it('are a must only where all links of a chain are', () => {
    expect(
      prerequisites(
        lane('a', us, needs('b')),
        lane('b', us, needs('c?')),
        lane('c', msp, needs('d')),
        lane('d', us, needs()),
      ),
    ).toEqual([
      ['a', 'b', 'must', null, 'same-party'],
      ['a', 'c', 'should', 'b', 'other-party'],
      ['a', 'd', 'should', 'c', 'same-party'],
      ['b', 'c', 'should', null, 'other-party'],
      ['b', 'd', 'should', 'c', 'same-party'],
      ['c', 'd', 'must', null, 'other-party'],
    ]);
  });

  it('are a must by a longer chain too, whatever a shorter one says', () => {
    expect(prerequisites(lane('a', us, needs('c?', 'b')), lane('b', us, needs('c')), lane('c', us, needs()))).toEqual([
      ['a', 'b', 'must', null, 'same-party'],
      ['a', 'c', 'must', 'b', 'same-party'],
      ['b', 'c', 'must', null, 'same-party'],
    ]);
  });

  const verdict = (...lanes: Lane[]) => rows(laneView({ roles, lanes })).get('a')?.prerequisites;
  it.each<[string, Lane[], string]>([
    ['none, and that is stated', [lane('a', us, needs())], 'met'],
    ['not stated', [lane('a', us)], 'unknown'],
    [
      'owned by the same party through a role',
      [lane('a', us, needs('b')), lane('b', owned('role:lead'), needs())],
      'met',
    ],
    ['of which one states none itself', [lane('a', us, needs('b')), lane('b', us)], 'unknown'],
    ['that is not listed', [lane('a', us, needs('b'))], 'unknown'],
    ['whose owner is not assessed', [lane('a', us, needs('b')), lane('b', needs())], 'unknown'],
    ['whose party is not known', [lane('a', us, needs('b')), lane('b', owned('role:odd'), needs())], 'unknown'],
    ['that nobody owns', [lane('a', us, needs('b')), lane('b', owned(), needs())], 'not-owned'],
    [
      'that another party owns too',
      [lane('a', us, needs('b')), lane('b', owned('party:us', 'party:msp'), needs())],
      'violated',
    ],
    ['of a lane without an owner', [lane('a', owned(), needs('b')), lane('b', us, needs())], 'unknown'],
    ['violated beside an unknown one', [lane('a', us, needs('b', 'c')), lane('b', msp)], 'violated'],
  ])('%s', (_, lanes, expected) => {
    expect(verdict(...lanes)).toBe(expected);
  });

  it('are unknown where they are too many', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) =>
        lane(at === 0 ? 'a' : `l${at}`, us, at + 1 < length ? needs(`l${at + 1}`) : needs()),
      );
    expect(verdict(...chain(mostPrerequisites + 1))).toBe('met');
    expect(verdict(...chain(mostPrerequisites + 2))).toBe('unknown');
  });
});

describe('circles', () => {
  const circle = (...owners: Partial<Lane>[]) =>
    laneView({
      roles,
      lanes: [lane('a', needs('b'), owners[0] ?? {}), lane('b', needs('a?'), owners[1] ?? {}), lane('c', needs('a'))],
    }).cycles;
  it.each<[string, Partial<Lane>[], string]>([
    ['one party owns all', [owned('party:us'), owned('role:lead')], 'one-party'],
    ['two parties do', [owned('party:us'), owned('role:noc')], 'several-parties'],
    ['nobody owns one', [owned('party:us'), owned()], 'nobody'],
    ['an owner is not assessed', [owned('party:us')], 'unknown'],
  ])('%s', (_, owners, status) => {
    expect(circle(...owners)).toMatchObject([{ laneIds: ['a', 'b'], status }]);
  });

  it('may be one lane that needs itself, which is no prerequisite', () => {
    const view = laneView({ lanes: [lane('a', owned('party:us'), needs('a'))] });
    expect(view.cycles).toEqual([{ laneIds: ['a'], status: 'one-party', partyIds: ['us'] }]);
    expect(view.prerequisites).toEqual([]);
  });
});

describe('activities in several lanes', () => {
  const shared = (a: Partial<Lane>, b: Partial<Lane>) =>
    laneView({
      roles,
      activities: [{ id: 'x' }, { id: 'y' }],
      lanes: [lane('a', { activityIds: ['x', 'y'] }, a), lane('b', { activityIds: ['x'] }, b)],
    }).shared;
  it.each<[string, Partial<Lane>, Partial<Lane>, string]>([
    ['of one party', owned('party:us'), owned('party:us'), 'same-owner'],
    ['of a party and its role', owned('party:us'), owned('role:lead'), 'same-owner'],
    ['of two roles of a party', owned('role:desk'), owned('role:lead'), 'different-roles'],
    ['of two parties', owned('role:desk'), owned('role:noc'), 'different-parties'],
    ['of which one has no owner', owned('party:us'), owned(), 'unknown'],
    ['of which one is not assessed', owned('party:us'), {}, 'unknown'],
  ])('%s', (_, a, b, status) => {
    expect(shared(a, b)).toEqual([{ activityId: 'x', label: 'x', laneIds: ['a', 'b'], status }]);
  });

  it('are not those that a lane carves out', () => {
    expect(shared({ carveOuts: [{ activityId: 'x', reason: 'theirs' }] }, owned('party:us'))).toEqual([]);
  });
});

describe('who answers', () => {
  const found = (
    letters: string[],
    activity: Partial<RaciActivity> = {},
    part: Partial<Lane> = {},
    rest: Partial<LaneInput> = {},
  ) => {
    const assignments = letters.map((who) => held('x', who));
    const view = laneView({
      roles,
      activities: [{ id: 'x', kind: 'operational', ...activity }],
      assignments,
      ...rest,
      lanes: [lane('a', { activityIds: ['x'] }, owned('party:us'), part)],
    });
    return [view.members[0]?.accountable, view.lanes?.[0]?.accountableElsewhere.join()];
  };
  it('is compared with the owner of the lane, party with party', () => {
    expect(found(['role:lead'])).toEqual(['owner', '']);
    expect(found(['role:noc'])).toEqual(['elsewhere', 'x']);
    expect(found(['role:noc', 'role:lead'])).toEqual(['elsewhere', 'x']);
    expect(found([])).toEqual(['nobody', '']);
    expect(found(['role:odd'])).toEqual(['unknown', '']);
    expect(found(['role:lead', 'role:odd'])).toEqual(['unknown', '']);
    expect(found(['role:noc'], {}, { owners: undefined })).toEqual(['unknown', '']);
    expect(found([], {}, {}, { assignments: undefined })).toEqual(['unknown', '']);
  });

  it('matters for operational work only, and where a letter says so', () => {
    expect(found(['role:noc'], { kind: 'strategic' })).toEqual(['not-applicable', '']);
    expect(found(['role:noc'], { kind: null })).toEqual(['not-applicable', '']);
    expect(found(['role:noc'], { kind: undefined })).toEqual(['unknown', '']);
    const raciScheme = { id: 'house', letters: [{ letter: 'A', label: 'Acts', semantics: ['does-work' as const] }] };
    expect(found(['role:noc'], {}, {}, { raciScheme })).toEqual(['not-applicable', '']);
    expect(found(['role:noc'], {}, {}, { raciScheme: { id: 'rapid' } })).toEqual(['nobody', '']); // there A agrees, and D answers
  });

  it('is accepted elsewhere by a carve-out, and still told', () => {
    expect(found(['role:noc'], {}, { carveOuts: [{ activityId: 'x', reason: 'agreed' }] })).toEqual(['elsewhere', '']);
  });

  it('is looked up on a date where there is one', () => {
    const input: LaneInput = {
      activities: [{ id: 'x', kind: 'operational' }],
      assignments: [
        { ...held('x', 'party:msp'), validUntil: '2026-03-31' },
        { ...held('x', 'party:us'), validFrom: '2026-04-01' },
      ],
      lanes: [lane('a', { activityIds: ['x'] }, owned('party:us'))],
    };
    const on = (asOf?: string) => laneView(input, { asOf }).members[0]?.accountable;
    expect([on('2026-03-31'), on('2026-04-01'), on()]).toEqual(['elsewhere', 'owner', 'elsewhere']);
  });
});

it('survives JSON, writes to nothing, and takes an operating model', () => {
  const view = laneView(deepFrozen(northMills));
  expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  expect(view.lanes?.map(({ laneId, ownerPartyId, memberIds }) => [laneId, ownerPartyId, memberIds])).toContainEqual([
    'network',
    'internal',
    ['network-alerts'],
  ]);
  expect(laneView({})).toEqual({
    schemeId: 'raci',
    lanes: null,
    members: [],
    prerequisites: [],
    cycles: [],
    shared: [],
  });
  expect(laneView({ lanes: [] }).lanes).toEqual([]);
});

it('has an index for many questions', () => {
  const input: LaneInput = {
    roles,
    activities: [{ id: 'x' }],
    lanes: [lane('a', { select: {} }, owned('role:lead')), lane('b', { activityIds: ['x'] }), lane('a')],
  };
  const index = laneIndex(input);
  expect(index.lanes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(index.lanesOf('x')).toEqual(['a', 'b']);
  expect(index.lanesOf('y')).toEqual([]);
  expect(index.membersOf('zz')).toBe(null);
  expect(index.ownerOf('a')?.ownerPartyId).toBe('us');
  expect(index.sharingOf('x')).toBe('unknown');
});

it.each<[string, unknown, string]>([
  ['nothing', undefined, 'input'],
  ['a lane without an id', { lanes: [{}] }, 'lanes/0/id'],
  ['an owner in one text', { lanes: [lane('a', { owners: ['party:us'] as never })] }, 'lanes/0/owners/0'],
  ['an owner of another kind', { lanes: [lane('a', owned('vendor:x'))] }, 'lanes/0/owners'],
  ['a prerequisite in one text', { lanes: [lane('a', { requires: ['b'] as never })] }, 'lanes/0/requires/0'],
  ['activities that are no texts', { lanes: [lane('a', { activityIds: [7] as never })] }, 'lanes/0/activityIds'],
  ['an activity without an id', { activities: [{}], lanes: [lane('a', { select: {} })] }, 'activities/0/id'],
  ['a wrong letter', { lanes: [], assignments: [held('x', 'party:us', 'Z')] }, 'assignments/0/responsibility'],
])('refuses %s', (_, input, path) => {
  expect(() => laneView(input as LaneInput)).toThrow(expect.objectContaining({ code: 'invalid-argument', path }));
});

it('refuses wrong options', () => {
  expect(() => laneView({}, { asOf: 'now' })).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'asOf' }),
  );
  expect(() => laneView({}, { on: '' } as LaneViewOptions)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
});
