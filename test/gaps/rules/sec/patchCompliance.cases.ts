import { patchCompliance } from '../../../../src/gaps/rules/sec/patchCompliance.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Evidence } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = patchCompliance;

const key = 'sec/patch-compliance|activity:patch';
const maintenanceWindow: Activity['maintenanceWindow'] = {
  windows: [{ zone: 'Europe/London', days: ['sat'], start: '22:00', end: '02:00' }],
};
const report = (more: Partial<Evidence> = {}): Evidence => ({
  id: 'report',
  kind: 'patch-compliance',
  subject: 'activity:patch',
  ...more,
});
const accountable = holds('A', 'role:it', { activityId: 'patch' });

/** Evidence was looked for and not there, and not all of it is listed. */
const sought = (more: Partial<Evidence> = {}): Partial<OperatingModel> => ({
  evidence: [report({ outcome: 'none', ...more })],
  completeCollections: undefined,
});

/** Everything is there, and all evidence is listed. */
const patch = (activity: Partial<Activity>, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP' }],
    activities: [
      {
        id: 'patch',
        name: 'Patch servers',
        serviceId: 'erp',
        purpose: 'patch-compliance',
        maintenanceWindow,
        ...activity,
      },
    ],
    assignments: [accountable],
    evidence: [report()],
    completeCollections: [{ collection: 'evidence' }],
    ...more,
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'nothing is there',
      model: patch({ maintenanceWindow: null }, { assignments: [], evidence: [] }),
      failures: [
        {
          key,
          severity: 'high',
          data: { lacking: 'maintenance window, accountable, evidence' },
          message: '"Patch servers" lacks: maintenance window, accountable, evidence.',
        },
      ],
    },
    {
      name: 'no window, the rest not assessed',
      model: patch({ maintenanceWindow: null }, { assignments: undefined, evidence: undefined }),
      failures: [{ key, data: { lacking: 'maintenance window' } }],
    },
    {
      name: 'nobody answers, somebody does it',
      model: patch({}, { assignments: [{ ...accountable, responsibility: 'R' }] }),
      failures: [{ key, data: { lacking: 'accountable' } }],
    },
    {
      name: 'somebody answered until yesterday',
      model: patch({}, { assignments: [{ ...accountable, validUntil: '2026-08-31' }] }),
      failures: [{ key, data: { lacking: 'accountable' } }],
    },
    {
      name: 'evidence that something failed',
      model: patch({}, { evidence: [report({ outcome: 'failed' })] }),
      failures: [{ key, data: { lacking: 'evidence' } }],
    },
    {
      name: 'evidence of another kind and of another service, of a critical service',
      model: patch(
        {},
        {
          services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
          evidence: [report({ kind: 'exercise' }), report({ id: 'other', subject: 'service:mail' })],
        },
      ),
      failures: [{ key, severity: 'critical', data: { lacking: 'evidence' } }],
    },
    {
      name: 'evidence complete for the activity and its service',
      model: patch(
        {},
        {
          evidence: [report({ subject: 'service:mail' })],
          completeCollections: [{ collection: 'evidence', subjects: ['activity:patch', 'service:erp'] }],
        },
      ),
      failures: [{ key }],
    },
    {
      name: 'looked for and not there, in a list that is not complete',
      model: patch({}, sought()),
      failures: [{ key, data: { lacking: 'evidence' } }],
    },
    {
      name: 'looked for about the service, in a list that is not complete',
      model: patch({}, sought({ subject: 'service:erp' })),
      failures: [{ key, data: { lacking: 'evidence' } }],
    },
    {
      name: 'looked for about the activity, service not assessed',
      model: patch({ serviceId: undefined }, sought({ collectedOn: '2026-09-01' })),
      failures: [{ key, data: { lacking: 'evidence' } }],
    },
  ],
  passing: [
    { name: 'all three', model: patch({}) },
    {
      name: 'evidence about the service, in a list that is not complete',
      model: patch(
        {},
        { evidence: [report({ subject: 'service:erp', outcome: 'passed' })], completeCollections: undefined },
      ),
    },
    {
      name: 'looked for in vain about the service, and there about the activity',
      model: patch({}, { evidence: [report({ id: 'none', subject: 'service:erp', outcome: 'none' }), report()] }),
    },
    {
      name: 'for the whole organization',
      model: patch({ serviceId: null }),
    },
    {
      name: 'a scheme that names nobody who answers',
      model: patch(
        {},
        {
          raciScheme: { id: 'doers', letters: [{ letter: 'R', label: 'Does', semantics: ['does-work'] }] },
          assignments: [],
        },
      ),
    },
  ],
  unknown: [
    {
      name: 'purpose not assessed',
      model: patch({ purpose: undefined, maintenanceWindow: null }),
      missing: ['activity.purpose'],
    },
    {
      name: 'window not assessed',
      model: patch({ maintenanceWindow: undefined }),
      missing: ['activity.maintenanceWindow'],
    },
    { name: 'letters not assessed', model: patch({}, { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'letters not complete',
      model: patch({}, { assignments: [], partialCollections: [{ collection: 'assignments' }] }),
      missing: ['assignments'],
    },
    { name: 'evidence not assessed', model: patch({}, { evidence: undefined }), missing: ['evidence'] },
    {
      name: 'evidence not complete',
      model: patch({}, { evidence: [report({ outcome: 'failed' })], completeCollections: undefined }),
      missing: ['evidence'],
    },
    {
      name: 'looked for tomorrow',
      model: patch({}, sought({ collectedOn: '2026-09-02' })),
      missing: ['evidence'],
    },
    {
      name: 'other evidence was looked for',
      model: patch({}, sought({ kind: 'exercise' })),
      missing: ['evidence'],
    },
    {
      name: 'looked for about another service',
      model: patch({}, sought({ subject: 'service:mail' })),
      missing: ['evidence'],
    },
    {
      name: 'evidence complete for the activity only',
      model: patch(
        {},
        {
          evidence: [report({ outcome: 'failed' })],
          completeCollections: [{ collection: 'evidence', subjects: ['activity:patch'] }],
        },
      ),
      missing: ['evidence'],
    },
    {
      name: 'service not assessed: evidence may be about it',
      model: patch({ serviceId: undefined }, { evidence: [report({ subject: 'service:erp' })] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'a service that is not listed is no proof',
      model: patch({ serviceId: 'gone' }, { evidence: [report({ subject: 'service:gone' })] }),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'another purpose', model: patch({ purpose: 'approval', maintenanceWindow: null }) },
    { name: 'no purpose', model: patch({ purpose: null, maintenanceWindow: null }) },
    {
      name: 'a retired service',
      model: patch({ maintenanceWindow: null }, { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: {
    failing: patch({ maintenanceWindow: null }, { assignments: [], evidence: [] }),
    fixed: patch({}),
  },
};
