import { compareText } from '../internal/text/compareText.js';
import type { Finding } from './model.js';
import type { Rule } from './rule.js';

/** For each rule all rules that it supersedes, directly or by way of others, on its own subject or a related one. */
export function supersededRules(
  rules: readonly Pick<Rule, 'id' | 'supersedes' | 'supersedesOnRelated'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(
    rules.map(({ id, supersedes = [], supersedesOnRelated = [] }) => [id, [...supersedes, ...supersedesOnRelated]]),
  );
  return new Map(
    rules.map(({ id }) => {
      const reached = new Set<string>();
      const open = [...(direct.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...(direct.get(next) ?? []));
      }
      return [id, reached];
    }),
  );
}

/** The same subject under a rule. */
function placeOf(ruleId: string, { kind, id }: Finding['subject']): string {
  return `${ruleId}|${kind}:${id}`;
}

/** Parts findings into those that stay and those that a failure on the same subject says more precisely. */
export function supersede(
  findings: readonly Finding[],
  rules: readonly Rule[],
): { findings: Finding[]; superseded: Finding[] } {
  const generalRules = supersededRules(rules.map(({ id, supersedes = [] }) => ({ id, supersedes })));
  const onRelated = new Map(rules.map(({ id, supersedesOnRelated = [] }) => [id, supersedesOnRelated]));
  const isSpecific = new Set(
    [...generalRules, ...onRelated].flatMap(([id, general]) => ([...general].length > 0 ? [id] : [])),
  );
  const specific = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.kind !== 'fail') continue;
    const { ruleId, subject, related } = finding;
    if (!isSpecific.has(ruleId)) continue;
    const places = [
      ...[...(generalRules.get(ruleId) ?? [])].map((general) => placeOf(general, subject)),
      ...(onRelated.get(ruleId) ?? []).flatMap((general) => related.map((other) => placeOf(general, other.subject))),
    ];
    for (const place of new Set(places)) {
      const others = specific.get(place);
      if (others === undefined) specific.set(place, [finding]);
      else others.push(finding);
    }
  }
  const replaceable = new Set([...generalRules.values(), ...onRelated.values()].flatMap((ids) => [...ids]));
  const moreSpecific = ({ ruleId, subject }: Finding) =>
    replaceable.has(ruleId) ? specific.get(placeOf(ruleId, subject)) : undefined;
  const kept: Finding[] = [];
  const superseded: Finding[] = [];
  for (const finding of findings) {
    // Of several, one that stays in the report; the smallest key, whatever the order of the document.
    const others = moreSpecific(finding);
    if (others === undefined) {
      kept.push(finding);
      continue;
    }
    const [by] = others
      .filter((other) => moreSpecific(other) === undefined)
      .map(({ key }) => key)
      .sort(compareText);
    if (by === undefined) kept.push(finding);
    else superseded.push({ ...finding, supersededBy: by });
  }
  return { findings: kept, superseded };
}
