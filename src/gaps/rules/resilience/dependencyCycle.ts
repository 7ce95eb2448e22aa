import { cycles } from '../../../internal/graph/cycles.js';
import { compareText } from '../../../internal/text/compareText.js';
import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import { retired } from '../../retired.js';
import type { Rule, RuleContext } from '../../rule.js';

/** How services depend on each other. */
interface Dependencies {
  /** For each service in a circle the members of the circle, by id; the first speaks for all. */
  readonly circles: ReadonlyMap<string, readonly string[]>;
  /** For each service that depends, directly or not, on one whose dependencies are not assessed: that one. */
  readonly unassessed: ReadonlyMap<string, string>;
}

function unassessedBehind(services: readonly Service[], edges: readonly (readonly number[])[]): Map<string, string> {
  const dependents = services.map((): number[] => []);
  edges.forEach((targets, from) => {
    for (const target of targets) dependents[target]?.push(from);
  });
  const open = services.flatMap(({ dependsOn }, at) => (dependsOn === undefined ? [at] : []));
  const behind = new Map(open.map((at) => [at, at]));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const from of dependents[at] ?? []) {
      if (behind.has(from)) continue;
      behind.set(from, behind.get(at) ?? at);
      open.push(from);
    }
  }
  return new Map([...behind].map(([at, end]) => [services[at]?.id ?? '', services[end]?.id ?? '']));
}

function dependencies({ index, once }: RuleContext): Dependencies {
  return once('resilience/dependency-cycle', () => {
    const isRetired = retired(index);
    const services = index.list('service').filter((service) => !isRetired('service', service));
    const positions = new Map(services.map(({ id }, at) => [id, at]));
    const edges = services.map(({ dependsOn }) => (dependsOn ?? []).flatMap((id) => positions.get(id) ?? []));
    const circles = new Map<string, readonly string[]>();
    for (const members of cycles(edges)) {
      const ids = members.flatMap((at) => services[at]?.id ?? []).sort(compareText);
      for (const id of ids) circles.set(id, ids);
    }
    return { circles, unassessed: unassessedBehind(services, edges) };
  });
}

/** `resilience/dependency-cycle`: services depend on each other in a circle. */
export const dependencyCycle: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/dependency-cycle',
  title: 'Services depend on each other in a circle',
  rationale:
    'Services that need each other cannot be restored one after the other; often one of the dependencies is a mistake.',
  subject: 'service',
  severity: 'low',
  sources: ['catalog-practice'],
  needs: ['service.dependsOn'],
  messages: {
    cycle: '{members} services depend on each other in a circle; {name} is one of them.',
    itself: '{name} is listed as depending on itself.',
    unknown: 'Not known whether {name} depends on itself by way of other services.',
  },
  remediation: 'Review the dependencies of {name} and take out the one that is not real.',
  judge: ({ entity: { id, dependsOn }, pointer }, context) => {
    if (dependsOn === undefined) return { unknown: [{ code: 'service.dependsOn', pointer }] };
    if (dependsOn.length === 0) return 'not-applicable';
    const { circles, unassessed } = dependencies(context);
    const pointerOf = (service: string) => context.index.pointerOf({ kind: 'service', id: service }) ?? '';
    const members = circles.get(id);
    if (members === undefined) {
      const end = unassessed.get(id);
      return end === undefined ? 'pass' : { unknown: [{ code: 'service.dependsOn', pointer: pointerOf(end) }] };
    }
    if (members[0] !== id) return 'pass'; // the circle is told once
    if (members.length === 1) return { fail: [{ messageId: 'itself' }] };
    const related = members.slice(1).map((member) => ({
      subject: { kind: 'service', id: member } as const,
      pointer: pointerOf(member),
      note: 'in the circle',
    }));
    return { fail: [{ messageId: 'cycle', data: { members: members.length }, related }] };
  },
});
