import type { Rule } from '../rule.js';

/** A rule whose calls are watched. */
export interface WatchedRule {
  /** The same rule. */
  readonly rule: Rule;
  /** Whether it has changed its options, or a finding that it judged; the document is watched as a whole. */
  readonly hasChanged: () => boolean;
}

/** A rule that tells whether it has changed what it was given. */
export function watchedRule(rule: Rule): WatchedRule {
  let hasChanged = false;
  const judge: Rule['judge'] = (subject, context, options) => {
    const given = () => JSON.stringify([options, 'ruleId' in subject.entity ? subject.entity : null]);
    const before = given();
    try {
      return rule.judge(subject, context, options);
    } finally {
      hasChanged ||= given() !== before;
    }
  };
  return { rule: { ...rule, judge }, hasChanged: () => hasChanged };
}
