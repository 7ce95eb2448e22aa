import { defaultSeverities } from '../../operating-model/model.js';
import type { ServiceLevel } from '../../services/agreements/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { doubtsThatIs } from './workKind.js';
import type { WorkKind } from './workKind.js';

/** Whether a level holds for the most severe incidents: needs are stated for these, and lesser ones may wait longer. */
export function holdsForWorst({ index }: RuleContext, { severities }: ServiceLevel): boolean | MissingFact {
  const known = index.model.organization?.severities ?? defaultSeverities;
  if (severities === undefined || severities.some((severity) => severity === known[0])) return true;
  if (severities.every((severity) => known.includes(severity))) return false;
  return { code: 'organization.severities', pointer: index.model.organization == null ? '' : '/organization' };
}

/** Work of which the time counts in an outage; a target for other work is no answer to the needs of a service (house default). */
export const incidentWork: WorkKind = {
  practices: ['incident-management', 'monitoring-and-event-management'],
  purposes: ['monitoring', 'alert-handling', 'remediation', 'security-first-response'],
};

/** Whether a level holds for incidents, and not for other activities alone. */
export function holdsForIncidents({ index }: RuleContext, level: ServiceLevel, pointer: string): boolean | MissingFact {
  if (level.activityIds === undefined) return true;
  const doubts = level.activityIds.map((id) => {
    const activity = index.find('activity', id);
    if (activity === undefined) return [{ code: 'activities', pointer }];
    return doubtsThatIs(incidentWork, activity, index.pointerOf({ kind: 'activity', id }) ?? pointer);
  });
  if (doubts.some((facts) => facts?.length === 0)) return true;
  return doubts.flatMap((facts) => facts ?? [])[0] ?? false;
}
