import type { Stretches } from '../../../coverage/compile/stretches.js';
import type { RequiredCoverage } from '../../../coverage/model.js';
import type { EscalationRoute } from '../../../governance/records/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import { activityService } from '../../lookups/activityService.js';
import { isMissing } from '../../lookups/isMissing.js';
import { readRequirement } from '../../lookups/readRequirement.js';
import type { ServedService } from '../../lookups/servedIn.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** The hours that an escalation route serves. */
export interface ServedHours {
  readonly required: Stretches;
  /** The service that those who are called must serve. */
  readonly service: ServedService;
}

/** What a route is for: its hours where they are known, null for none, and what is missing to know them. */
interface RouteSubject {
  readonly hours: RequiredCoverage | null | MissingFact;
  readonly service: ServedService;
}

function ofService({ index }: RuleContext, { id, requiredCoverage }: Service): RouteSubject {
  const open = { code: 'service.requiredCoverage', pointer: index.pointerOf({ kind: 'service', id }) ?? '' };
  return { hours: requiredCoverage === undefined ? open : requiredCoverage, service: id };
}

/** A route for an activity serves its hours, or those of its service; of others that nobody has stated hours for, none are known. */
function subjectOf(context: RuleContext, { subject }: EscalationRoute, pointer: string): RouteSubject {
  const { index } = context;
  const at = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)] as const;
  if (kind === 'service') {
    const service = index.find('service', id);
    return service === undefined ? { hours: { code: 'services', pointer }, service: id } : ofService(context, service);
  }
  const activity = kind === 'activity' ? index.find('activity', id) : undefined;
  if (activity === undefined) {
    return { hours: { code: kind === 'activity' ? 'activities' : 'escalation-route.hours', pointer }, service: null };
  }
  const service = activityService(context, activity);
  if (activity.requiredCoverage !== undefined) {
    return { hours: activity.requiredCoverage, service: isMissing(service) ? service : (service?.id ?? null) };
  }
  if (isMissing(service)) return { hours: service, service };
  if (service !== null) return ofService(context, service);
  const place = index.pointerOf({ kind: 'activity', id }) ?? pointer;
  return { hours: { code: 'activity.requiredCoverage', pointer: place }, service: null };
}

/** The hours that an escalation route serves: its own, else those that its subject needs; null where there are none. */
export function servedHours(
  context: RuleContext,
  route: EscalationRoute,
  pointer: string,
): ServedHours | null | { readonly unknown: readonly MissingFact[] } {
  const { hours: needed, service } = subjectOf(context, route, pointer);
  const hours = route.hours === undefined ? needed : route.hours;
  if (hours === null) return null;
  if (isMissing(hours)) return { unknown: [hours] };
  const read = readRequirement(context, hours);
  if (read === undefined) return { unknown: [{ code: 'escalation-route.hours', pointer }] };
  return read.required.starts.length === 0 ? null : { required: read.required, service };
}
