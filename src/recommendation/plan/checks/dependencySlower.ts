import { lengthOf } from '../../../coverage/compile/stretches.js';
import { differenceOf } from '../../../coverage/compile/stretchSets.js';
import { factAt } from '../../../gaps/lookups/factAt.js';
import { minutesOf } from '../../../gaps/lookups/objective.js';
import { readRequirement } from '../../../gaps/lookups/readRequirement.js';
import type { HoursRequirement } from '../../../gaps/lookups/readRequirement.js';
import { unmetHoursData } from '../../../gaps/lookups/unmetHours.js';
import type { MessageData } from '../../../gaps/model.js';
import type { MissingFact, RuleContext } from '../../../gaps/rule.js';
import type { Service } from '../../../services/catalogue/model.js';
import { planCheck } from '../judged.js';
import type { Judged } from '../judged.js';
import type { PlanCheck } from '../model.js';
import type { PlannedService, Planning } from '../planning.js';

const times = ['response', 'rto'] as const;

/** Minutes that a service needs; null for none, undefined where it is not assessed or cannot be read. */
function minutes({ objectives }: Service, name: (typeof times)[number]): number | null | undefined {
  const stated = objectives === null ? null : objectives?.[name];
  return stated === null ? null : minutesOf(stated);
}

/** What one measure of one dependency comes to. */
type Compared = MessageData | MissingFact | null;

function isMissing(compared: MessageData | MissingFact): compared is MissingFact {
  return 'code' in compared && 'pointer' in compared;
}

function comparedTime(
  context: RuleContext,
  consumer: Service,
  dependency: Service,
  name: (typeof times)[number],
): Compared {
  const [need, promise] = [minutes(consumer, name), minutes(dependency, name)];
  if (need === null) return null;
  const unstated = need === undefined ? consumer : promise === undefined ? dependency : undefined;
  if (unstated !== undefined) return factAt(context, 'service', unstated.id, `objectives.${name}`);
  if (need === undefined || promise === undefined || (promise !== null && promise <= need)) return null;
  return { measure: name, dependency: dependency.id, neededMinutes: need, promisedMinutes: promise };
}

/** Required hours: null for none, undefined where they are not assessed or cannot be read. */
function hours(context: RuleContext, { requiredCoverage }: Service): HoursRequirement | null | undefined {
  return requiredCoverage === null ? null : requiredCoverage && readRequirement(context, requiredCoverage);
}

function comparedHours(context: RuleContext, consumer: Service, dependency: Service): Compared {
  const need = hours(context, consumer);
  if (need === null) return null;
  if (need === undefined) return factAt(context, 'service', consumer.id, 'requiredCoverage');
  const promise = hours(context, dependency);
  if (promise === undefined) return factAt(context, 'service', dependency.id, 'requiredCoverage');
  const short = promise === null ? need.required : differenceOf(need.required, promise.required);
  if (lengthOf(short) === 0) return null;
  return { measure: 'hours', dependency: dependency.id, ...unmetHoursData(context, short) };
}

/** One part for each dependency and measure: what fails, what is unknown, and one that passes for all others. */
function judge({ context }: Planning, { service, pointer }: PlannedService): Judged[] {
  const subject = { kind: 'service', id: service.id } as const;
  if (service.dependsOn === undefined)
    return [{ subject, pointer, missing: [factAt(context, 'service', service.id, 'dependsOn')] }];
  const judged: Judged[] = [];
  const missing: MissingFact[] = [];
  for (const id of new Set(service.dependsOn)) {
    const dependency = context.index.find('service', id);
    if (dependency === undefined) missing.push({ code: 'services', pointer });
    if (dependency === undefined || dependency.lifecycle === 'retired') continue;
    const compared = [
      ...times.map((name) => comparedTime(context, service, dependency, name)),
      comparedHours(context, service, dependency),
    ];
    for (const each of compared) {
      if (each === null) continue;
      if (isMissing(each)) missing.push(each);
      else judged.push({ subject, pointer, fail: each });
    }
  }
  if (missing.length > 0) judged.push({ subject, pointer, missing });
  return judged.length > 0 || service.dependsOn.length === 0 ? judged : [{ subject, pointer }];
}

/**
 * `DEPENDENCY_SLOWER_THAN_CONSUMER`: what a service depends on answers and recovers at least as fast, and is there at all hours that the
 * service needs.
 */
export function dependencySlower(planning: Planning): PlanCheck {
  return planCheck(
    'DEPENDENCY_SLOWER_THAN_CONSUMER',
    planning.planned.flatMap((planned) => judge(planning, planned)),
  );
}
