import { roleOverload } from '../../../../src/gaps/rules/raci/roleOverload.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { holds } from '../../documents.js';
import { onlyDoers, partial, plainDocument } from './rows.js';

export const rule = roleOverload;

const key = (role: string) => `raci/role-overload|role:${role}`;
const roles = ['it', 'noc', 'desk'].map((id) => ({ id, name: `Role ${id}` }));
/** Activities of which each has the accountable roles that are given, and one more without letters. */
const matrix = (owners: (string | null)[], more: Partial<OperatingModel> = {}) => {
  const ids = owners.map((_, at) => `activity-${at}`);
  return plainDocument({
    roles,
    activities: [...ids, 'nobody'].map((id) => ({ id, name: `Name of ${id}`, serviceId: 'erp' })),
    assignments: owners.flatMap((role, at) =>
      role === null ? [] : [holds('A', `role:${role}`, { activityId: ids[at] ?? '' })],
    ),
    ...more,
  });
};
const five = ['it', 'it', 'noc', 'noc', 'desk']; // two of five is exactly 40 per cent
const others = { options: { maxShare: 1, maxA: 2 } };

export const tests: RuleTests = {
  failing: [
    {
      name: 'three of five',
      model: matrix(['it', 'it', 'it', 'noc', 'desk']),
      failures: [
        {
          key: key('it'),
          severity: 'medium',
          message: 'Role it answers for 3 of the 5 activities that somebody answers for.',
          data: { owned: 3, activities: 5 },
        },
      ],
    },
    { name: 'half each', model: matrix(['it', 'noc']), failures: [{ key: key('it') }, { key: key('noc') }] },
    {
      name: 'two of five, a third is allowed',
      model: matrix(five),
      options: { maxShare: 0.33 },
      failures: [{ key: key('it') }, { key: key('noc') }],
    },
    {
      name: 'three, two are allowed',
      model: matrix(['it', 'it', 'it', 'noc']),
      ...others,
      failures: [
        { key: key('it'), message: 'Role it answers for 3 activities, more than 2.', data: { owned: 3, most: 2 } },
      ],
    },
    {
      name: 'three of those that are listed, two are allowed',
      model: matrix(['it', 'it', 'it'], partial('assignments')),
      ...others,
      failures: [{ key: key('it'), messageId: 'count' }],
    },
    {
      name: 'of critical and other services: the highest counts',
      model: matrix(['it'], { services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }] }),
      failures: [{ key: key('it'), severity: 'high' }],
    },
  ],
  passing: [
    { name: 'exactly two fifths', model: matrix(five) },
    { name: 'two, two are allowed', model: matrix(['it', 'it', 'noc']), ...others },
    {
      name: 'the same activity for two parts is one',
      model: matrix(five, {
        assignments: [
          ...(matrix(five).assignments ?? []).slice(1),
          ...['p1', 'p2'].map((severity) =>
            holds('A', 'role:it', { activityId: 'activity-0', scope: { severities: [severity] } }),
          ),
        ],
      }),
    },
    {
      name: 'activities of a retired service do not count',
      model: matrix(five, {
        activities: [
          ...(matrix(five).activities ?? []),
          ...['old', 'older'].map((id) => ({ id, name: id, serviceId: 'fax' })),
        ],
        services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }],
        assignments: [
          ...(matrix(five).assignments ?? []),
          ...['old', 'older'].map((activityId) => holds('A', 'role:it', { activityId })),
        ],
      }),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: matrix([], { assignments: undefined }), missing: ['assignments'] },
    { name: 'letters not all listed', model: matrix(['it'], partial('assignments')), missing: ['assignments'] },
    {
      name: 'letters of one activity not all listed',
      model: matrix(['it'], partial('assignments', 'activity:nobody')),
      missing: ['assignments'],
    },
    { name: 'activities not assessed', model: matrix(['it'], { activities: undefined }), missing: ['activities'] },
  ],
  notApplicable: [
    { name: 'nobody answers for anything', model: matrix([null, null]) },
    { name: 'a scheme in which nobody answers', model: matrix(['it'], { ...onlyDoers, assignments: [] }) },
    { name: 'no roles', model: matrix(['it'], { roles: [] }) },
  ],
  example: { failing: matrix(['it', 'it', 'it', 'noc', 'desk']), fixed: matrix(five) },
};
