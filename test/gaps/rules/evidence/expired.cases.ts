import type { Evidence } from '../../../../src/governance/records/model.js';
import { evidenceExpired } from '../../../../src/gaps/rules/evidence/expired.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = evidenceExpired;

const key = (id: string) => `evidence/expired|evidence:${id}`;
const proof = (id: string, more: Partial<Evidence>): Evidence => ({
  id,
  kind: 'recovery',
  subject: 'service:erp',
  ...more,
});
const erp = (...evidence: Evidence[]) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }], evidence });
const year = { validFor: 'P1Y' };
const old = { ...year, collectedOn: '2025-08-31' };
const recent = { ...year, collectedOn: '2026-08-01' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a day too old, of a critical service',
      model: erp(proof('restore', { ...old, name: 'Restore of spring' })),
      failures: [
        {
          key: key('restore'),
          severity: 'high',
          message: 'The evidence "Restore of spring" of 2025-08-31 was valid until 2026-08-31.',
          data: { collectedOn: '2025-08-31', validUntil: '2026-08-31' },
        },
      ],
    },
    {
      name: 'without a date',
      model: erp(proof('restore', { ...year, collectedOn: null })),
      failures: [{ key: key('restore'), message: 'The evidence "restore" is valid for a time only, and has no date.' }],
    },
    {
      name: 'only the newer of two that have lapsed is told',
      model: erp(proof('older', { ...year, collectedOn: '2024-08-31' }), proof('newer', old)),
      failures: [{ key: key('newer') }],
    },
    {
      name: 'a newer one failed, one is about something else, one of another kind',
      model: erp(
        proof('restore', old),
        proof('failed', { ...recent, outcome: 'failed' }),
        proof('mail', { ...recent, subject: 'service:mail' }),
        proof('owner', { ...recent, kind: 'owner' }),
      ),
      failures: [{ key: key('restore') }],
    },
    {
      name: 'other evidence is not renewed by other evidence',
      model: erp(proof('restore', { ...old, kind: 'other' }), proof('letter', { ...recent, kind: 'other' })),
      failures: [{ key: key('restore') }],
    },
  ],
  passing: [
    { name: 'the last day', model: erp(proof('restore', { ...year, collectedOn: '2025-09-01' })) },
    { name: 'a newer one took its place', model: erp(proof('restore', old), proof('again', recent)) },
    {
      name: 'a newer one took the place of one without a date',
      model: erp(proof('restore', { ...year, collectedOn: null }), proof('again', recent)),
    },
  ],
  unknown: [
    { name: 'both', model: erp(proof('restore', {})), missing: ['evidence.collectedOn', 'evidence.validFor'] },
    {
      name: 'how long it counts',
      model: erp(proof('restore', { collectedOn: '2020-01-01' })),
      missing: ['evidence.validFor'],
    },
    { name: 'when it was collected', model: erp(proof('restore', year)), missing: ['evidence.collectedOn'] },
    {
      name: 'whether another is newer',
      model: erp(proof('restore', old), proof('again', { validFor: null })),
      missing: ['evidence.collectedOn'],
    },
    {
      name: 'a date that is none',
      model: erp(proof('restore', { ...year, collectedOn: '2025-02-30' })),
      missing: ['evidence.collectedOn'],
    },
  ],
  notApplicable: [
    { name: 'counts for ever', model: erp(proof('restore', { collectedOn: '2020-01-01', validFor: null })) },
    { name: 'was looked for in vain', model: erp(proof('restore', { ...old, outcome: 'none' })) },
    {
      name: 'of a retired service',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }],
        evidence: [proof('restore', old)],
      }),
    },
  ],
  example: { failing: erp(proof('restore', old)), fixed: erp(proof('restore', old), proof('again', recent)) },
};
