import type { DocumentRecord } from '../../../../src/governance/records/model.js';
import { noRunbook } from '../../../../src/gaps/rules/docs/noRunbook.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noRunbook;

const key = 'docs/no-runbook|activity:backup';
const services: OperatingModel['services'] = [{ id: 'erp', name: 'ERP', criticality: 'critical' }];
const backup = { id: 'backup', name: 'Verify backups', serviceId: 'erp', kind: 'operational' as const };
const book = (more: Partial<DocumentRecord>): DocumentRecord => ({
  id: 'book',
  name: 'Backup runbook',
  kind: 'runbook',
  ...more,
});
const erp = (documents: OperatingModel['documents'], parts: Partial<OperatingModel> = {}) =>
  documentWith({ services, activities: [backup], ...(documents && { documents }), ...parts });
const complete = { completeCollections: [{ collection: 'documents' }] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no documents',
      model: erp([]),
      failures: [
        {
          key,
          severity: 'critical',
          message: 'No runbook covers "Verify backups", which belongs to a critical service.',
        },
      ],
    },
    {
      name: 'all documents are known, and they are about something else or no runbooks',
      model: erp(
        [
          book({ covers: ['activity:patch', 'service:mail'] }),
          book({ id: 'policy', name: 'Policy', kind: 'policy', covers: ['activity:backup'] }),
          book({ id: 'plan', name: 'Plan', kind: null, covers: ['service:erp'] }),
          book({ id: 'exit', name: 'Exit plan', kind: 'exit-plan' }),
        ].map(({ id, name, kind, covers }) => (id === 'exit' ? { id, name, kind } : { id, name, kind, covers })),
        complete,
      ),
      failures: [{ key }],
    },
    {
      name: 'documents are complete for this activity',
      model: erp([book({ covers: [] })], {
        completeCollections: [{ collection: 'documents', subjects: ['activity:backup'] }],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a runbook of the activity', model: erp([book({ covers: ['activity:backup'] })]) },
    { name: 'a runbook of the service', model: erp([book({ covers: ['service:erp'] })]) },
    { name: 'a procedure', model: erp([book({ kind: 'procedure', covers: ['activity:backup'] })]) },
    {
      name: 'a runbook, and it is not known whether it must be there',
      model: documentWith({
        activities: [{ id: 'backup', name: 'Verify backups' }],
        documents: [book({ covers: ['activity:backup'] })],
      }),
    },
  ],
  unknown: [
    { name: 'documents', model: erp(undefined), missing: ['documents'] },
    { name: 'whether there are more documents', model: erp([book({ covers: [] })]), missing: ['documents'] },
    {
      name: 'the kind of a document that covers it',
      model: erp([{ id: 'book', name: 'Backups', covers: ['activity:backup'] }], complete),
      missing: ['document.kind'],
    },
    {
      name: 'what a runbook covers',
      model: erp([{ id: 'book', name: 'Backups', kind: 'runbook' }], complete),
      missing: ['document.covers'],
    },
    {
      name: 'the kind and the service of the activity',
      model: erp([], { activities: [{ id: 'backup', name: 'Verify backups' }] }),
      missing: ['activity.kind', 'activity.serviceId'],
    },
    {
      name: 'the service, which is not listed',
      model: erp([], { services: [] }),
      missing: ['services'],
    },
    {
      name: 'how critical the service is',
      model: erp([], { services: [{ id: 'erp', name: 'ERP' }] }),
      missing: ['service.criticality'],
    },
  ],
  notApplicable: [
    {
      name: 'a service that is not critical',
      model: erp([], { services: [{ id: 'erp', name: 'ERP', criticality: 'high' }] }),
    },
    { name: 'strategic work', model: erp([], { activities: [{ ...backup, kind: 'strategic' }] }) },
    { name: 'no kind', model: erp([], { activities: [{ ...backup, kind: null }] }) },
    { name: 'work of the organization', model: erp([], { activities: [{ ...backup, serviceId: null }] }) },
    {
      name: 'a retired service',
      model: erp([], { services: [{ id: 'erp', name: 'ERP', criticality: 'critical', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: erp([]), fixed: erp([book({ covers: ['activity:backup'] })]) },
};
