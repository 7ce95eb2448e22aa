import { handOverUnmatched } from '../../../../src/gaps/rules/ref/handOverUnmatched.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, Duty } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { daci, partial, people, plainDocument } from '../raci/rows.js';

export const rule = handOverUnmatched;

const key = (rest: string) => `ref/hand-over-unmatched|${rest}`;
/** Harbor declares that we must enforce a second factor; we verify backups, and perhaps that takes the duty over. */
const handedOver = (
  activity: Partial<Activity>,
  assignments: Assignment[] | undefined,
  { duty = {}, ...more }: Partial<OperatingModel> & { duty?: Partial<Duty> } = {},
) =>
  plainDocument({
    ...people,
    duties: [{ id: 'mfa', name: 'Enforce a second factor', declaringPartyId: 'msp', obligedPartyId: 'us', ...duty }],
    activities: [{ id: 'backup', name: 'Manage accounts', satisfiesDutyIds: ['mfa'], ...activity }],
    assignments,
    ...more,
  });
const none = { satisfiesDutyIds: [] };
const ours = [holds('R', 'role:it')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'no activity takes it over',
      model: handedOver(none, ours),
      failures: [
        {
          key: key('duty:mfa'),
          severity: 'high',
          message: 'Party "msp" hands Enforce a second factor to party "us", and no activity takes it over.',
          data: { declaring: 'msp', obliged: 'us' },
        },
      ],
    },
    {
      name: 'an activity that the other party does',
      model: handedOver({}, [holds('R', 'role:noc'), holds('C', 'role:it')]),
      failures: [{ key: key('duty:mfa'), messageId: 'elsewhere' }],
    },
    {
      name: 'done until yesterday',
      model: handedOver({}, [holds('R', 'role:it', { validUntil: '2026-08-31' })]),
      failures: [{ key: key('duty:mfa') }],
    },
    {
      name: 'accountable, which does not imply doing',
      model: handedOver({}, [holds('A', 'role:it')]),
      accountableImpliesResponsible: false,
      failures: [{ key: key('duty:mfa') }],
    },
    {
      name: 'taken over in a retired service only',
      model: handedOver({ serviceId: 'fax' }, ours, { services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }] }),
      failures: [{ key: key('duty:mfa') }],
    },
    {
      name: 'a duty that nobody declared',
      model: handedOver({ satisfiesDutyIds: ['mfa', 'patching'] }, ours, {
        completeCollections: [{ collection: 'duties' }],
      }),
      failures: [
        {
          key: key('activity:backup|duty:patching'),
          message: 'Manage accounts is said to take over duty "patching", which nobody has declared.',
        },
      ],
    },
    {
      name: 'a duty where there are none',
      model: handedOver({}, ours, { duties: [] }),
      failures: [{ key: key('activity:backup|duty:mfa') }],
    },
  ],
  passing: [
    { name: 'a role of the obliged party does it', model: handedOver({}, ours) },
    { name: 'the obliged party does it as a whole', model: handedOver({}, [holds('R', 'party:us')]) },
    { name: 'accountable, which implies doing', model: handedOver({}, [holds('A', 'role:lead')]) },
    {
      name: 'refused with a reason',
      model: handedOver(none, ours, { duty: { refusedReason: 'it is in their contract' } }),
    },
    { name: 'taken over, letters not all listed', model: handedOver({}, ours, partial('assignments')) },
  ],
  unknown: [
    {
      name: 'activities not assessed',
      model: handedOver({}, ours, { activities: undefined }),
      missing: ['activities'],
    },
    {
      name: 'what the activity takes over not assessed',
      model: handedOver({ satisfiesDutyIds: undefined }, ours),
      missing: ['activity.satisfiesDutyIds'],
    },
    { name: 'letters not assessed', model: handedOver({}, undefined), missing: ['assignments'] },
    { name: 'letters not all listed', model: handedOver({}, [], partial('assignments')), missing: ['assignments'] },
    { name: 'a role of nobody knows whom', model: handedOver({}, [holds('R', 'role:new')]), missing: ['role.partyId'] },
    {
      name: 'a team and a person of nobody knows whom',
      model: handedOver({}, [holds('R', 'team:x'), holds('R', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'duties not assessed', model: handedOver({}, ours, { duties: undefined }), missing: ['duties'] },
    {
      name: 'duties that are perhaps not all listed',
      model: handedOver({ satisfiesDutyIds: ['mfa', 'patching'] }, ours),
      missing: ['duties'],
    },
  ],
  notApplicable: [
    { name: 'a scheme in which nobody does the work, and nothing is taken over', model: handedOver(none, [], daci) },
    {
      name: 'no duties, and an activity that names none',
      model: handedOver({ satisfiesDutyIds: undefined }, ours, { duties: [] }),
    },
    { name: 'no duties', model: handedOver(none, ours, { duties: [] }) },
  ],
  example: { failing: handedOver(none, ours), fixed: handedOver({}, ours) },
};
