import { parseDuration } from '../../../internal/time/parseDuration.js';
import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import type { Failure, MissingFact, Rule } from '../../rule.js';

/** What services promise and need, one value each; hours of coverage, once they are compiled, make a third measure. */
const measures = [
  { id: 'rto', code: 'service.objectives.rto' },
  { id: 'availability', code: 'service.objectives.availability' },
] as const;
type Measure = (typeof measures)[number]['id'];

/** An objective: null for none, undefined where it is not assessed or cannot be read. */
function objective({ objectives }: Service, measure: Measure): string | number | null | undefined {
  const value = objectives === null ? null : objectives?.[measure];
  return typeof value === 'string' && parseDuration(value) === undefined ? undefined : value;
}

/** Whether a dependency promises less than is needed; one that promises nothing does. */
function isWeaker(measure: Measure, need: string | number, promise: string | number | null): boolean {
  if (promise === null) return true;
  return measure === 'rto'
    ? (parseDuration(String(promise)) ?? 0) > (parseDuration(String(need)) ?? 0)
    : Number(promise) < Number(need);
}

/** `resilience/dependency-weaker`: a service depends on one that promises less than it needs itself. */
export const dependencyWeaker: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/dependency-weaker',
  title: 'A service depends on a weaker one',
  rationale: 'A service cannot be back sooner, or be there more often, than what it depends on.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models'],
  release: 'first',
  needs: [
    'service.dependsOn',
    'service.objectives',
    'service.objectives.rto',
    'service.objectives.availability',
    'services',
  ],
  messages: {
    rto: '{name} must be restored within {needed}, "{dependency}" on which it depends within {promised}.',
    availability: '{name} needs an availability of {needed}, "{dependency}" on which it depends has {promised}.',
    noRto: '{name} must be restored within {needed}, and "{dependency}" on which it depends has no such objective.',
    noAvailability:
      '{name} needs an availability of {needed}, and "{dependency}" on which it depends has no such objective.',
    unknown: 'Not known whether {name} depends on a service that promises less.',
  },
  remediation:
    'Raise the objectives of what {name} depends on, make {name} work without it for a while, or lower its own.',
  judge: ({ entity, pointer }, { index }) => {
    const { dependsOn } = entity;
    if (dependsOn === undefined) return { unknown: [{ code: 'service.dependsOn', pointer }] };
    if (dependsOn.length === 0) return 'not-applicable';
    const fail: Failure[] = [];
    const unknown: MissingFact[] = [];
    for (const id of new Set(dependsOn)) {
      const dependency = index.find('service', id);
      if (dependency === undefined) unknown.push({ code: 'services', pointer });
      if (dependency === undefined || dependency.lifecycle === 'retired') continue;
      const subject = { kind: 'service', id } as const;
      const at = index.pointerOf(subject) ?? pointer;
      const related = [{ subject, pointer: at, note: 'the dependency' }];
      for (const { id: measure, code } of measures) {
        const need = objective(entity, measure);
        const promise = objective(dependency, measure);
        if (need === null) continue; // nothing is needed of it
        if (need === undefined)
          unknown.push({ code: entity.objectives === undefined ? 'service.objectives' : code, pointer });
        if (promise === undefined) {
          unknown.push({ code: dependency.objectives === undefined ? 'service.objectives' : code, pointer: at });
        }
        if (need === undefined || promise === undefined || !isWeaker(measure, need, promise)) continue;
        const discriminator = `service:${id}+${measure}`;
        const data = { needed: need, dependency: id };
        if (promise !== null) {
          fail.push({ messageId: measure, data: { ...data, promised: promise }, discriminator, related });
        } else {
          fail.push({ messageId: measure === 'rto' ? 'noRto' : 'noAvailability', data, discriminator, related });
        }
      }
    }
    if (fail.length > 0) return { fail };
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
