import type { EscalationStep } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import type { Failure, MissingFact, Rule } from '../../rule.js';

/** What a step lacks: somebody to call, or the time within which; told by the assignee, not by the place of the step. */
function lackOf({ assignee, within }: EscalationStep, pointer: string): Failure | undefined {
  if (assignee === null) return { messageId: 'nobody', discriminator: 'assignee', pointer };
  if (within !== null) return undefined;
  if (assignee === undefined) return { messageId: 'untimed', discriminator: 'within', pointer };
  const { kind, id } = assignee;
  return { messageId: 'timeless', discriminator: `${kind}:${id}`, data: { assignee: id }, pointer };
}

/** What is missing to know whether a step says all. */
function missingOf({ assignee, within }: EscalationStep, pointer: string): MissingFact[] {
  return [
    ...(assignee === undefined ? ['escalation-route.steps.assignee'] : []),
    ...(within === undefined ? ['escalation-route.steps.within'] : []),
  ].map((code) => ({ code, pointer }));
}

/** `escalation/no-times`: a step of an escalation route names nobody, or no time. */
export const noTimes: Rule = /* @__PURE__ */ defineRule({
  id: 'escalation/no-times',
  title: 'Escalation step without person or time',
  rationale: 'A step that names nobody is skipped, and one without a time is taken when it is too late.',
  subject: 'escalation-route',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'later',
  needs: ['escalation-route.steps', 'escalation-route.steps.assignee', 'escalation-route.steps.within'],
  messages: {
    nobody: 'A step of the escalation route "{name}" names nobody to call.',
    timeless: 'The escalation route "{name}" does not say within what time {assignee} is called.',
    untimed: 'A step of the escalation route "{name}" does not say within what time somebody is called.',
    unknown: 'Not known who is called on the escalation route "{name}", and within what time.',
  },
  remediation: 'Name for each step of the escalation route "{name}" who is called and within what time.',
  judge: ({ entity: { steps }, pointer }) => {
    if (steps === undefined) return { unknown: [{ code: 'escalation-route.steps', pointer }] };
    if (steps.length === 0) return 'not-applicable';
    const failures = new Map<string | undefined, Failure>();
    const missing: MissingFact[] = [];
    steps.forEach((step, position) => {
      const at = `${pointer}/steps/${position}`;
      const lack = lackOf(step, at);
      // One of a kind is told once.
      if (lack !== undefined && !failures.has(lack.discriminator)) failures.set(lack.discriminator, lack);
      missing.push(...missingOf(step, at));
    });
    if (failures.size > 0) return { fail: [...failures.values()] };
    return missing.length > 0 ? { unknown: missing } : 'pass';
  },
});
