import { internalOnlyOutside } from '../../../../src/gaps/rules/gov/internalOnlyOutside.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Organization } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { holds } from '../../documents.js';
import { sidesWith } from './twoSides.js';

export const rule = internalOnlyOutside;

const onService = 'gov/internal-only-outside|service:erp';
const onActivity = 'gov/internal-only-outside|activity:backup';
const organization = (more: Partial<Organization>) => ({ organization: { id: 'mills', name: 'North Mills', ...more } });
/** A service with one activity that a provider does, unless told otherwise. */
const erp = (
  service: Partial<Service>,
  activity: Partial<Activity> = {},
  assignments: Assignment[] = [holds('A', 'role:it'), holds('R', 'role:noc')],
) =>
  sidesWith({ serviceId: 'erp', ...activity }, assignments, {
    services: [{ id: 'erp', name: 'ERP', carveOutReason: null, ...service }],
  });
const ours = [holds('A', 'role:it'), holds('R', 'party:us')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'a provider works on an internal-only service',
      model: erp({ internalOnlyAccess: true }),
      failures: [
        {
          key: onService,
          severity: 'high',
          message:
            'Only internal staff may have access to "ERP", and somebody outside holds work or accountability there.',
        },
      ],
    },
    {
      name: 'an activity that is internal-only itself is told itself',
      model: erp({ internalOnlyAccess: false }, { internalOnlyAccess: true, carveOutReason: null }),
      failures: [{ key: onActivity }],
    },
    {
      name: 'the whole organization is',
      model: { ...erp({}), ...organization({ internalOnlyAccess: true }) },
      failures: [{ key: onService }],
    },
    {
      name: 'the whole organization is, and an activity belongs to no service',
      model: {
        ...sidesWith({ serviceId: null, carveOutReason: null }, [holds('A', 'party:msp')]),
        ...organization({ internalOnlyAccess: true }),
      },
      failures: [{ key: onActivity }],
    },
  ],
  passing: [
    { name: 'only we work on it', model: erp({ internalOnlyAccess: true }, {}, ours) },
    {
      name: 'a reason lets the provider in',
      model: erp({ internalOnlyAccess: true, carveOutReason: 'the only one with the skill' }),
    },
    { name: 'a reason at the activity', model: erp({ internalOnlyAccess: true }, { carveOutReason: 'agreed' }) },
    {
      name: 'the activity says that it is open',
      model: erp({ internalOnlyAccess: true }, { internalOnlyAccess: false }),
    },
    {
      name: 'somebody outside is only informed',
      model: erp({ internalOnlyAccess: true }, {}, [...ours, holds('I', 'role:noc')]),
    },
  ],
  unknown: [
    {
      name: 'the side of a team, a person and a party is not known',
      model: {
        ...erp({ internalOnlyAccess: true }, {}, [
          holds('A', 'team:desk'),
          holds('R', 'person:ada'),
          holds('R', 'party:other'),
        ]),
        parties: [{ id: 'other', name: 'Other' }],
      },
      missing: ['team.partyId', 'person.partyId', 'party.kind'],
    },
    {
      name: 'what a provider does may belong to the service',
      model: sidesWith({ internalOnlyAccess: undefined }, [holds('R', 'role:noc')], {
        organization: { id: 'mills', name: 'North Mills', internalOnlyAccess: false },
        services: [{ id: 'erp', name: 'ERP', internalOnlyAccess: true, carveOutReason: null }],
      }),
      missing: ['activity.serviceId'],
    },
    { name: 'nothing says whether it is', model: erp({}), missing: ['organization.internalOnlyAccess'] },
    {
      name: 'whether there is a reason is not assessed',
      model: erp({ internalOnlyAccess: true, carveOutReason: undefined }),
      missing: ['service.carveOutReason'],
    },
    {
      name: 'nor at an activity',
      model: erp({ internalOnlyAccess: false }, { internalOnlyAccess: true }),
      missing: ['activity.carveOutReason'],
    },
    {
      name: 'the side of a holder is not known',
      model: erp({ internalOnlyAccess: true }, {}, [holds('A', 'role:x')]),
      missing: ['role.partyId'],
    },
    {
      name: 'letters are not assessed',
      model: { ...erp({ internalOnlyAccess: true }, {}, ours), partialCollections: [{ collection: 'assignments' }] },
      missing: ['assignments'],
    },
    {
      name: 'activities are not assessed',
      model: { ...erp({ internalOnlyAccess: true }, {}, ours), partialCollections: [{ collection: 'activities' }] },
      missing: ['activities'],
    },
  ],
  notApplicable: [
    { name: 'open to all', model: erp({ internalOnlyAccess: false }) },
    { name: 'the organization is open to all', model: { ...erp({}), ...organization({ internalOnlyAccess: null }) } },
  ],
  example: { failing: erp({ internalOnlyAccess: true }), fixed: erp({ internalOnlyAccess: true }, {}, ours) },
};
