import { segregation } from '../../../../src/gaps/rules/raci/segregation.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { on, partial, people, plainDocument } from './rows.js';

export const rule = segregation;

const key = (rest: string, activity = 'change') => `raci/segregation|activity:${activity}|${rest}`;
/** A change and its approval, which the change is to be separate from. */
const pair = (
  assignments: Assignment[] | undefined,
  {
    change = {},
    approve = {},
    ...more
  }: Partial<OperatingModel> & { change?: Partial<Activity>; approve?: Partial<Activity> } = {},
) =>
  plainDocument({
    ...people,
    activities: [
      { id: 'change', name: 'Change servers', separateFromActivityIds: ['approve'], ...change },
      { id: 'approve', name: 'Approve changes', separateFromActivityIds: [], ...approve },
    ],
    ...(assignments && { assignments }),
    ...more,
  });
const change = (letter: string, who: Parameters<typeof holds>[1], more = {}) =>
  holds(letter, who, { activityId: 'change', ...more });
const approve = (letter: string, who: Parameters<typeof holds>[1], more = {}) =>
  holds(letter, who, { activityId: 'approve', ...more });
const inOneHand = [change('R', 'role:it'), approve('R', 'role:it')];
const vs = { raciScheme: { id: 'raci-vs' } };
const hours = (zone: string) => ({
  scope: { window: { windows: [{ zone, days: ['mon' as const], start: '08:00', end: '17:00' }] } },
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'one role does both',
      model: pair(inOneHand),
      failures: [
        {
          key: key('activity:approve+does'),
          severity: 'medium',
          message:
            '"Change servers" is to be separate from activity "approve", but who does it also does or checks that one (holders: 1).',
          data: { other: 'approve', holders: 1 },
        },
      ],
    },
    {
      name: 'who does one signs the other off',
      model: pair([change('R', 'role:it'), approve('S', 'role:it')], vs),
      failures: [{ key: key('activity:approve+does') }],
    },
    {
      name: 'who verifies one does the other',
      model: pair([change('V', 'role:it'), approve('R', 'role:it')], vs),
      failures: [
        {
          key: key('activity:approve+checks'),
          message:
            '"Change servers" is to be separate from activity "approve", but who checks it also does that one (holders: 1).',
        },
      ],
    },
    {
      name: 'one person does both',
      model: pair([change('R', 'person:ada'), approve('R', 'person:ada')]),
      failures: [{ key: key('activity:approve+does') }],
    },
    {
      name: 'one role answers for both and does both by implication',
      model: pair([change('A', 'role:it'), approve('A', 'role:it')]),
      failures: [{ key: key('activity:approve+does') }],
    },
    {
      name: 'both name the other: told once',
      model: pair(inOneHand, { approve: { separateFromActivityIds: ['change'] } }),
      failures: [{ key: key('activity:change+does', 'approve') }],
    },
    {
      name: 'for the same severity',
      model: pair([change('R', 'role:it', on('p1', 'p2')), approve('R', 'role:it', on('p2'))]),
      failures: [{ key: key('activity:approve+does') }],
    },
    {
      name: 'letters not all listed',
      model: pair(inOneHand, partial('assignments')),
      failures: [{ key: key('activity:approve+does') }],
    },
    {
      name: 'beside one that is not listed',
      model: pair(inOneHand, { change: { separateFromActivityIds: ['approve', 'gone'] } }),
      failures: [{ key: key('activity:approve+does') }],
    },
  ],
  passing: [
    { name: 'two roles', model: pair([change('R', 'role:it'), approve('R', 'role:noc')]) },
    {
      name: 'the doer of one is consulted on the other',
      model: pair([change('R', 'role:it'), approve('R', 'role:noc'), approve('C', 'role:it')]),
    },
    {
      name: 'one party does both: different people may',
      model: pair([change('R', 'party:msp'), approve('R', 'party:msp')]),
    },
    {
      name: 'one team does both: different people may',
      model: pair([change('R', 'team:desk'), approve('R', 'team:desk')]),
    },
    {
      name: 'for different severities',
      model: pair([change('R', 'role:it', on('p1')), approve('R', 'role:it', on('p2'))]),
    },
    {
      name: 'one of both until yesterday',
      model: pair([change('R', 'role:it'), approve('R', 'role:it', { validUntil: '2026-08-31' })]),
    },
    {
      name: 'who answers for one does the other, and does not do the first',
      model: pair([change('A', 'role:it'), change('R', 'role:noc'), approve('R', 'role:it')]),
    },
  ],
  unknown: [
    {
      name: 'not assessed whether it is to be separate',
      model: pair(inOneHand, { change: { separateFromActivityIds: undefined } }),
      missing: ['activity.separateFromActivityIds'],
    },
    { name: 'letters not assessed', model: pair(undefined), missing: ['assignments'] },
    {
      name: 'letters of the other not all listed',
      model: pair([change('R', 'role:it')], partial('assignments', 'activity:approve')),
      missing: ['assignments'],
    },
    {
      name: 'the other is not listed',
      model: pair([], { change: { separateFromActivityIds: ['gone'] } }),
      missing: ['activities'],
    },
    {
      name: 'hours in two zones',
      model: pair([change('R', 'role:it', hours('Europe/London')), approve('R', 'role:it', hours('Europe/Oslo'))]),
      missing: ['assignment.scope'],
    },
  ],
  notApplicable: [
    { name: 'nothing to be separate from', model: pair(inOneHand, { change: { separateFromActivityIds: [] } }) },
    {
      name: 'the other in a retired service',
      model: pair(inOneHand, {
        approve: { serviceId: 'fax' },
        services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }],
      }),
    },
  ],
  example: { failing: pair(inOneHand), fixed: pair([change('R', 'role:it'), approve('R', 'role:noc')]) },
};
