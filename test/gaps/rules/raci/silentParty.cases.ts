import { silentParty } from '../../../../src/gaps/rules/raci/silentParty.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { partial, people, plainDocument } from './rows.js';

export const rule = silentParty;

const key = (party: string) => `raci/silent-party|activity:change|party:${party}`;
const change = (letter: string, who: Parameters<typeof holds>[1], more = {}) =>
  holds(letter, who, { activityId: 'change', ...more });
/** A service with a change activity and another one, on which Harbor works. */
const shared = (assignments: Assignment[], activity: Partial<Activity> = {}, more: Partial<OperatingModel> = {}) =>
  plainDocument({
    ...people,
    activities: [
      { id: 'change', name: 'Change servers', serviceId: 'erp', practice: 'change-enablement', ...activity },
      { id: 'backup', name: 'Verify backups', serviceId: 'erp', practice: null },
    ],
    assignments: [holds('R', 'role:noc'), ...assignments],
    ...more,
  });
const ours = [change('A', 'role:it')];
const contract = { id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a change without the provider',
      model: shared(ours),
      failures: [
        {
          key: key('msp'),
          severity: 'medium',
          message: 'Party "msp" works on the service of "Change servers", but has no letter on it.',
          data: { party: 'msp' },
        },
      ],
    },
    {
      name: 'an incident without us',
      model: shared([change('A', 'role:noc'), holds('C', 'role:it')], { practice: 'incident-management' }),
      failures: [{ key: key('us') }],
    },
    {
      name: 'a provider by contract only',
      model: shared(ours, {}, { assignments: ours, contracts: [contract] }),
      failures: [{ key: key('msp') }],
    },
    {
      name: 'no letter on it at all',
      model: shared([holds('C', 'role:it')]),
      failures: [{ key: key('msp') }, { key: key('us') }],
    },
    {
      name: 'informed until yesterday',
      model: shared([...ours, change('I', 'role:noc', { validUntil: '2026-08-31' })]),
      failures: [{ key: key('msp') }],
    },
    {
      name: 'another activity not all listed',
      model: shared(ours, {}, partial('assignments', 'activity:backup')),
      failures: [{ key: key('msp') }],
    },
  ],
  passing: [
    { name: 'both have a letter', model: shared([...ours, change('I', 'role:noc')]) },
    { name: 'by party and by team', model: shared([change('A', 'role:lead'), change('I', 'party:msp')]) },
    {
      name: 'one is left out in so many words',
      model: shared([...ours, change('O', 'role:noc')], {}, { raciScheme: { id: 'cairo' } }),
    },
    {
      name: 'the service of another activity not stated, which brings no other party',
      model: shared(
        [...ours, change('I', 'role:noc')],
        {},
        {
          activities: [
            { id: 'change', name: 'Change servers', serviceId: 'erp', practice: 'change-enablement' },
            { id: 'backup', name: 'Verify backups', practice: null },
          ],
        },
      ),
    },
  ],
  unknown: [
    { name: 'practice not assessed', model: shared(ours, { practice: undefined }), missing: ['activity.practice'] },
    {
      name: 'letters not assessed',
      model: shared([], {}, { assignments: undefined, contracts: [contract] }),
      missing: ['assignments'],
    },
    {
      name: 'letters of it not all listed',
      model: shared(ours, {}, partial('assignments', 'activity:change')),
      missing: ['assignments'],
    },
    {
      name: 'the provider of unknown kind',
      model: shared(
        ours,
        {},
        {
          parties: [
            { id: 'us', name: 'Our IT', kind: 'internal' },
            { id: 'msp', name: 'Harbor' },
          ],
        },
      ),
      missing: ['party.kind'],
    },
    {
      name: 'a role on it of nobody knows whom',
      model: shared([...ours, change('I', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'a team and a person on it of nobody knows whom',
      model: shared([...ours, change('I', 'team:x'), change('I', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'its service not stated', model: shared(ours, { serviceId: undefined }), missing: ['activity.serviceId'] },
    {
      name: 'activities of the service not all listed',
      model: shared([...ours, change('I', 'role:noc')], {}, partial('activities')),
      missing: ['activities'],
    },
    {
      name: 'the service of another activity not stated, by which more parties may come in',
      model: shared(
        [...ours, change('I', 'role:noc'), holds('C', 'party:maker')],
        {},
        {
          activities: [
            { id: 'change', name: 'Change servers', serviceId: 'erp', practice: 'change-enablement' },
            { id: 'backup', name: 'Verify backups', practice: null },
          ],
        },
      ),
      missing: ['activity.serviceId'],
    },
    {
      name: 'one party so far, the service of another activity not stated',
      model: shared(
        ours,
        {},
        {
          activities: [
            { id: 'change', name: 'Change servers', serviceId: 'erp', practice: 'change-enablement' },
            { id: 'backup', name: 'Verify backups', practice: null },
          ],
        },
      ),
      missing: ['activity.serviceId'],
    },
  ],
  notApplicable: [
    { name: 'another practice', model: shared(ours, { practice: 'problem-management' }) },
    { name: 'no practice', model: shared(ours, { practice: null }) },
    { name: 'the whole organization', model: shared(ours, { serviceId: null }) },
    { name: 'a service of one party', model: shared(ours, {}, { assignments: [...ours, holds('R', 'role:lead')] }) },
    {
      name: 'two parties of one kind',
      model: shared(
        ours,
        {},
        {
          parties: [
            { id: 'us', name: 'Our IT', kind: 'internal' },
            { id: 'msp', name: 'Sister', kind: 'internal' },
          ],
        },
      ),
    },
    {
      name: 'a retired service',
      model: shared(ours, {}, { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: shared(ours), fixed: shared([...ours, change('I', 'role:noc')]) },
};
