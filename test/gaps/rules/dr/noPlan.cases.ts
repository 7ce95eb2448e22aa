import { noRecoveryPlan } from '../../../../src/gaps/rules/dr/noPlan.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { DocumentRecord } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = noRecoveryPlan;

const key = 'dr/no-plan|service:erp';
const complete = { completeCollections: [{ collection: 'documents' }] };
const erp = (
  documents: DocumentRecord[] | undefined,
  criticality: Service['criticality'] = 'critical',
  more: Partial<OperatingModel> = complete,
) => documentWith({ services: [{ id: 'erp', name: 'ERP', criticality }], documents, ...more });
const plan = (more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: 'plan',
  name: 'Recovery plan',
  kind: 'recovery-plan',
  covers: ['service:erp'],
  ...more,
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'no document at all',
      model: erp([], 'critical', {}),
      failures: [{ key, severity: 'critical', message: 'No recovery plan covers ERP, which is critical.' }],
    },
    { name: 'a plan for another service', model: erp([plan({ covers: ['service:mail'] })]), failures: [{ key }] },
    { name: 'a plan that covers nothing', model: erp([plan({ covers: [] })]), failures: [{ key }] },
    {
      name: 'a document of another kind, and one of none, in a list complete for this service',
      model: erp([plan({ kind: 'runbook' }), plan({ id: 'note', kind: null })], 'critical', {
        completeCollections: [{ collection: 'documents', subjects: ['service:erp'] }],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a plan', model: erp([plan()]) },
    {
      name: 'a plan for several, in a list that is not complete',
      model: erp([plan({ covers: ['service:mail', 'service:erp'] })], 'critical', {}),
    },
  ],
  unknown: [
    {
      name: 'criticality not assessed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP' }], documents: [] }),
      missing: ['service.criticality'],
    },
    { name: 'documents not assessed', model: erp(undefined, 'critical', {}), missing: ['documents'] },
    { name: 'documents not complete', model: erp([plan({ kind: 'policy' })], 'critical', {}), missing: ['documents'] },
    {
      name: 'kind of what covers it not assessed',
      model: erp([plan({ kind: undefined })]),
      missing: ['document.kind'],
    },
    {
      name: 'what a plan covers not assessed',
      model: erp([plan({ covers: undefined })]),
      missing: ['document.covers'],
    },
    {
      name: 'neither kind nor what it covers assessed',
      model: erp([plan({ kind: undefined, covers: undefined })]),
      missing: ['document.covers'],
    },
  ],
  notApplicable: [
    { name: 'less critical', model: erp([], 'high') },
    { name: 'of no criticality', model: erp([], null) },
    {
      name: 'a retired service',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical', lifecycle: 'retired' }],
        documents: [],
      }),
    },
  ],
  example: { failing: erp([]), fixed: erp([plan()]) },
};
