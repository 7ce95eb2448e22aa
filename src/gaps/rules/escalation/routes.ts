import { defaultSeverities } from '../../../operating-model/model.js';
import { liveActivities } from '../../lookups/live.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Which incidents routes serve. */
export interface Served {
  /** Whether one of them serves all severities. */
  isAll: boolean;
  /** Whether there is any route. */
  isAny: boolean;
  /** Severities that the others serve. */
  readonly severities: Set<string>;
}

function nothing(): Served {
  return { isAll: false, isAny: false, severities: new Set() };
}

/** What routes serve. */
export interface ServedByRoutes {
  /** By service. */
  readonly services: ReadonlyMap<string, Served>;
  /** In the whole organization. */
  readonly everywhere: Served;
  /** What is missing to know which services the others serve. */
  readonly missing: readonly MissingFact[];
}

/** What is missing to know which services an activity or a contract concerns that has a route. */
function openSubject({ index }: RuleContext, subject: string, pointer: string): MissingFact[] {
  const id = subject.slice(subject.indexOf(':') + 1);
  if (subject.startsWith('activity:')) {
    const activity = index.find('activity', id);
    if (activity === undefined) return [{ code: 'activities', pointer }];
    const at = index.pointerOf({ kind: 'activity', id }) ?? pointer;
    return activity.serviceId === undefined ? [{ code: 'activity.serviceId', pointer: at }] : [];
  }
  if (!subject.startsWith('contract:')) return [];
  const contract = index.find('contract', id);
  if (contract === undefined) return [{ code: 'contracts', pointer }];
  const at = index.pointerOf({ kind: 'contract', id }) ?? pointer;
  return contract.scope === undefined ? [{ code: 'contract.scope', pointer: at }] : [];
}

/**
 * What routes serve each service, by way of whatever they are for, and what those for the whole organization serve. A route counts
 * whatever it says; that its steps have times is asked by `escalation/no-times`.
 */
export function servedByRoutes(context: RuleContext): ServedByRoutes {
  return context.once('escalation/routes', () => {
    const { index } = context;
    const services = new Map<string, Served>();
    const everywhere = nothing();
    const missing: MissingFact[] = [];
    for (const { id, subject, severities } of index.list('escalation-route')) {
      const note = (served: Served) => {
        served.isAny = true;
        if (severities === undefined) served.isAll = true;
        for (const severity of severities ?? []) served.severities.add(severity);
      };
      const organizationId = subject.startsWith('organization:') ? subject.slice('organization:'.length) : undefined;
      if (organizationId !== undefined) {
        if (index.pointerOf({ kind: 'organization', id: organizationId }) !== undefined) note(everywhere);
        continue;
      }
      missing.push(...openSubject(context, subject, index.pointerOf({ kind: 'escalation-route', id }) ?? ''));
      for (const serviceId of context.servicesOf({ kind: 'escalation-route', id })) {
        const served = services.get(serviceId) ?? nothing();
        services.set(serviceId, served);
        note(served);
      }
    }
    return { services, everywhere, missing: oneOfEach(missing) };
  });
}

/** The severities that are certainly in use, most severe first: those declared, else those of the default ones that work is given for. */
export function severitiesInUse(context: RuleContext): readonly string[] {
  return context.once('escalation/severities', () => {
    const { model, list } = context.index;
    const declared = model.organization?.severities;
    if (declared !== undefined) return declared;
    const named = new Set([
      ...liveActivities(context).flatMap(({ severities }) => severities ?? []),
      ...(model.assignments ?? []).flatMap(({ scope }) => scope?.severities ?? []),
      ...list('contract').flatMap(
        ({ serviceLevels }) => serviceLevels?.flatMap(({ severities }) => severities ?? []) ?? [],
      ),
    ]);
    return defaultSeverities.filter((severity) => named.has(severity));
  });
}
