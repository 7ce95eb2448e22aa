import type { Evidence } from '../../../../src/governance/records/model.js';
import { evidenceSetIncomplete } from '../../../../src/gaps/rules/evidence/setIncomplete.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = evidenceSetIncomplete;

const key = 'evidence/set-incomplete|service:erp';
const kinds = [
  'owner',
  'business-impact',
  'dependency',
  'support',
  'monitoring',
  'access',
  'recovery',
  'documentation',
] as const;
type Kind = (typeof kinds)[number];
const proof = (kind: Kind, more: Partial<Evidence> = {}): Evidence => ({
  id: kind,
  kind,
  subject: 'service:erp',
  ...more,
});
const all = kinds.map((kind) => proof(kind));
const without = (...gone: Kind[]) => all.filter(({ kind }) => !gone.some((other) => other === kind));
const erp = (evidence: readonly Evidence[] | undefined, parts: Partial<OperatingModel> = {}) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP' }], ...(evidence && { evidence }), ...parts });
const complete = { completeCollections: [{ collection: 'evidence', subjects: ['service:erp'] }] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no evidence at all',
      model: erp([]),
      failures: [
        {
          key,
          severity: 'medium',
          message:
            'Evidence about ERP is missing: owner, business impact, dependency, support, monitoring, access, recovery, documentation (8 of 8 kinds).',
        },
      ],
    },
    {
      name: 'two are not in a complete list, of a critical service',
      model: erp(without('recovery', 'business-impact'), {
        ...complete,
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical', ownerRoleId: 'it' }],
      }),
      failures: [
        { key, severity: 'high', data: { wantedKinds: 8, missingKinds: 2, kinds: 'business impact, recovery' } },
      ],
    },
    {
      name: 'one was looked for and not found, others are not assessed',
      model: erp([proof('recovery', { outcome: 'none' })]),
      failures: [{ key, data: { wantedKinds: 8, missingKinds: 1, kinds: 'recovery' } }],
    },
    {
      name: 'one was tried in vain',
      model: erp([...without('recovery'), proof('recovery', { outcome: 'failed' })]),
      failures: [{ key, data: { wantedKinds: 8, missingKinds: 1, kinds: 'recovery' } }],
    },
    {
      name: 'evidence of another service does not count',
      model: erp([...without('owner'), proof('owner', { subject: 'service:mail' })], complete),
      failures: [{ key, data: { wantedKinds: 8, missingKinds: 1, kinds: 'owner' } }],
    },
  ],
  passing: [
    { name: 'all eight', model: erp(all) },
    {
      name: 'all eight, one of them at the second try, in a complete list',
      model: erp([...all, proof('recovery', { id: 'first-try', outcome: 'failed' })], complete),
    },
  ],
  unknown: [
    { name: 'not assessed', model: erp(undefined), missing: ['evidence'] },
    { name: 'one is not in a list that need not be complete', model: erp(without('access')), missing: ['evidence'] },
    {
      name: 'declared partial for this service',
      model: erp([], { partialCollections: [{ collection: 'evidence', subjects: ['service:erp'] }] }),
      missing: ['evidence'],
    },
  ],
  notApplicable: [
    { name: 'a retired service', model: erp([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }) },
  ],
  example: { failing: erp(without('recovery'), complete), fixed: erp(all, complete) },
};
