import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `sec/plan-not-exercised`: an incident plan was not tried in time. */
export const planNotExercised: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/plan-not-exercised',
  title: 'Incident plan not exercised',
  rationale: 'A plan that nobody has tried fails where it is needed: numbers have changed and people have left.',
  subject: 'document',
  severity: 'medium',
  sources: ['aa22-131a', 'service-operating-model'],
  release: 'later',
  needs: ['document.kind', 'document.lastExercisedOn', 'document.exerciseInterval'],
  messages: {
    never: 'The incident plan "{name}" has never been exercised.',
    overdue:
      'The incident plan "{name}" was last exercised on {lastExercisedOn}; the next exercise was due on {dueOn}.',
    unknown: 'Not known whether "{name}" is an incident plan that is exercised in time.',
  },
  remediation: 'Exercise "{name}" with all parties that it names, and record the day.',
  judge: ({ entity: { kind, lastExercisedOn, exerciseInterval }, pointer }, { asOf }) => {
    if (kind === undefined) return { unknown: [{ code: 'document.kind', pointer }] };
    if (kind !== 'incident-plan') return 'not-applicable';
    if (lastExercisedOn === null) return { fail: [{ messageId: 'never' }] };
    const missing = [
      ...(lastExercisedOn === undefined ? [{ code: 'document.lastExercisedOn', pointer }] : []),
      ...(exerciseInterval === undefined ? [{ code: 'document.exerciseInterval', pointer }] : []),
    ];
    if (lastExercisedOn === undefined || exerciseInterval === undefined) return { unknown: missing };
    if (exerciseInterval === null) return 'pass'; // it was exercised, and nothing says how often it must be
    const dueOn = missedDue(lastExercisedOn, exerciseInterval, asOf);
    if (dueOn === undefined) return { unknown: [{ code: 'document.exerciseInterval', pointer }] };
    return dueOn === null ? 'pass' : { fail: [{ messageId: 'overdue', data: { lastExercisedOn, dueOn } }] };
  },
});
