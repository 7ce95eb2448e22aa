import { compareText } from '../../internal/text/compareText.js';
import type { FailingCase, UnknownCase } from './model.js';
import type { Outcomes } from './outcomes.js';

/** Where the failures of a case are others than it expects. */
export function failureProblems(each: FailingCase, outcomes: Outcomes): string[] {
  const found = new Map(outcomes.failures.map((finding) => [finding.key, finding]));
  const expected = new Set(each.failures.map(({ key }) => key));
  const surplus = [...found.keys()].filter((key) => !expected.has(key));
  return [
    ...surplus.map((key) => `It fails without being expected to: ${key}.`),
    ...each.failures.flatMap(({ key, messageId, message, severity, data }) => {
      const finding = found.get(key);
      if (finding === undefined) return [`It does not fail as expected: ${key}.`];
      const same = (name: string, wanted: unknown, given: unknown) =>
        wanted === undefined || JSON.stringify(wanted) === JSON.stringify(given)
          ? []
          : [`${key} has another ${name}: ${JSON.stringify(given)}.`];
      return [
        ...same('message id', messageId, finding.messageId),
        ...same('message', message, finding.message),
        ...same('severity', severity, finding.severity),
        ...same('data', data, finding.data),
      ];
    }),
  ];
}

/** Where a case misses other facts than it expects. */
export function unknownProblems(each: UnknownCase, outcomes: Outcomes): string[] {
  const given = [...new Set(outcomes.unknowns.flatMap(({ missing = [] }) => missing))].sort(compareText);
  const wanted = [...new Set(each.missing)].sort(compareText);
  return JSON.stringify(given) === JSON.stringify(wanted) ? [] : [`It misses something else: ${given.join(', ')}.`];
}
