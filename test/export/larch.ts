import { assess } from '../../src/assessment/assess.js';
import type { Assessment } from '../../src/assessment/model.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { GapReport } from '../../src/gaps/model.js';
import { coreRules } from '../gaps/coreRules.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

/** A small operation with a clear activity, one that both sides leave to the other, one not assessed, and a service of nobody. */
export const larch: OperatingModel = {
  id: 'larch',
  name: 'Larch Ltd',
  parties: [
    { id: 'own', name: 'Own IT', kind: 'internal' },
    { id: 'msp', name: 'Provider | Co', kind: 'provider' },
  ],
  people: [{ id: 'ada', name: 'Ada Cole', partyId: 'own' }],
  roles: [{ id: 'lead', name: '=IT lead', partyId: 'own', holders: ['ada'] }],
  services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
  activities: [
    { id: 'desk', name: 'Run the *desk*', section: 'Users', serviceId: null },
    { id: 'backup', name: 'Verify backups', serviceId: null },
    { id: 'train', name: 'Train users', section: 'Users', serviceId: null },
    { id: 'plan', name: 'Plan -\nbudget', serviceId: null },
  ],
  assignments: [
    { activityId: 'desk', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'desk', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R', scope: { severities: ['p1'] } },
    { activityId: 'desk', assignee: { kind: 'person', id: 'ada' }, responsibility: 'C' },
    { activityId: 'backup', assignee: { kind: 'role', id: 'lead' }, responsibility: 'I' },
    { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'C' },
    { activityId: 'plan', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'gone', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
  ],
  partialCollections: [{ collection: 'assignments', subjects: ['activity:train'] }],
};

/** The report of the few rules that the tests work out by hand. */
export const larchReport: GapReport = detectGaps(larch, { asOf: '2026-09-01', rules: coreRules });

/** An assessment of it, as if these were all rules. */
export function larchAssessment(): Assessment {
  const assessment = assess(larch, { asOf: '2026-09-01' });
  if (assessment.headline.status !== 'ok') throw new Error('not assessed');
  const { needed, known } = larchReport.completeness;
  const failures = larchReport.findings.filter(({ kind }) => kind === 'fail');
  const value = {
    ...assessment.headline.value,
    failures: assessment.headline.value.failures.map(({ severity }) => ({
      severity,
      count: failures.filter((finding) => finding.severity === severity).length,
    })),
    unknown: larchReport.findings.length - failures.length,
    worst: failures.map(({ key }) => key),
    knownShare: known / needed,
  };
  const completeness = { status: 'ok', value: larchReport.completeness } as const;
  return { ...assessment, headline: { status: 'ok', value }, gaps: larchReport, completeness };
}
