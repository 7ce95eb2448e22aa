import { documentKinds } from '../../../src/governance/records/model.js';
import type { DocumentRecord, Evidence } from '../../../src/governance/records/model.js';
import type { Activity } from '../../../src/services/activities/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import type { Random } from './random.js';
import type { Who } from './who.js';

const asked = [
  'owner',
  'business-impact',
  'dependency',
  'support',
  'monitoring',
  'access',
  'recovery',
  'documentation',
] as const;

/** What documents and evidence are about. */
export interface Subjects {
  readonly services: readonly Service[];
  readonly activities: readonly Activity[][];
}

/** A document that is looked after. */
function document(id: string, { rolesOf }: Who, { chance, pick, daysAgo }: Random) {
  const internal = rolesOf('internal');
  return {
    id,
    ownerRoleId: chance(0.003) ? 'role-gone' : pick(internal).id,
    lastReviewedOn: chance(0.01) ? null : daysAgo(1, 380),
    reviewInterval: 'P1Y',
  };
}

/** An exit plan, an incident plan, and for critical services a recovery plan and runbooks of six activities each; the rest covers one activity each. */
export function documents(
  count: number,
  { services, activities }: Subjects,
  who: Who,
  random: Random,
): DocumentRecord[] {
  const { chance, pick, daysAgo } = random;
  const exercised = { lastExercisedOn: daysAgo(1, 300), exerciseInterval: 'P1Y' };
  const partyIds = ['internal', 'provider-a'];
  const made: DocumentRecord[] = [
    { ...document('document-0', who, random), name: 'Exit plan', kind: 'exit-plan' },
    { ...document('document-1', who, random), name: 'Incident plan', kind: 'incident-plan', partyIds, ...exercised },
  ];
  const add = (name: string, kind: DocumentRecord['kind'], covers: readonly string[]) =>
    made.push({ ...document(`document-${made.length}`, who, random), name, kind, covers });
  services.forEach(({ id, name, criticality }, at) => {
    if (criticality !== 'critical') return;
    if (!chance(0.05)) add(`Recovery of ${name}`, 'recovery-plan', [`service:${id}`]);
    const refs = (activities[at] ?? []).filter(() => !chance(0.03)).map((activity) => `activity:${activity.id}`);
    for (let from = 0; from < refs.length; from += 6) add(`Runbook of ${name}`, 'runbook', refs.slice(from, from + 6));
  });
  while (made.length < count)
    add(`Procedure ${made.length}`, pick(documentKinds.slice(0, 4)), [`activity:${pick(pick(activities)).id}`]);
  return made.slice(0, count);
}

/** The eight kinds for three services in four, tests for most, the rest reports. */
export function evidence(count: number, { services }: Subjects, { rolesOf }: Who, random: Random): Evidence[] {
  const { chance, pick, daysAgo, whole } = random;
  const made: Evidence[] = [];
  const collectedByRoleId = () => pick(rolesOf('internal')).id;
  const add = (kind: Evidence['kind'], subject: string, more: Partial<Evidence> = {}) =>
    made.push({
      id: `evidence-${made.length}`,
      kind,
      subject,
      collectedOn: daysAgo(1, 370),
      validFor: 'P1Y',
      actions: [],
      ...more,
    });
  add('assessment', 'organization:large', { collectedByRoleId: collectedByRoleId() });
  services.forEach(({ id }, at) => {
    const subject = `service:${id}`;
    if (at % 4 !== 0) for (const kind of asked) add(kind, subject, chance(0.02) ? { outcome: 'none' } : {});
    const outcome = chance(0.05) ? ('failed' as const) : ('passed' as const);
    if (!chance(0.03)) add('restore-test', subject, { outcome, measuredDuration: `PT${whole(1, 5)}H` });
    if (!chance(0.03)) add('measured-recovery', subject, { measuredDuration: `PT${whole(1, 9)}H` });
  });
  services.forEach(({ id }) => add('patch-compliance', `activity:${id}.activity-2`));
  while (made.length < count) {
    const actions = chance(0.03) ? [{ id: 'one', name: 'Follow up', ownerRoleId: null }] : [];
    add('metric-report', `service:${pick(services).id}`, { actions });
  }
  return made.slice(0, count);
}
