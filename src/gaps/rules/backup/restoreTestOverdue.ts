import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import { datedEvidence } from '../../lookups/datedEvidence.js';
import { factAt } from '../../lookups/factAt.js';
import { missingList } from '../../lookups/missingList.js';
import { passedEvidence } from '../../lookups/passedEvidence.js';
import type { MissingFact, Rule } from '../../rule.js';

/** `backup/restore-test-overdue`: no restore was tried with success in time. */
export const restoreTestOverdue: Rule = /* @__PURE__ */ defineRule({
  id: 'backup/restore-test-overdue',
  title: 'Restore test overdue',
  rationale:
    'Only a restore that worked shows that a backup can be used. A test that failed, or one of long ago, shows nothing of the kind.',
  subject: 'service',
  severity: 'high',
  sources: ['what-is', 'operating-models'],
  release: 'first',
  needs: ['service.backup', 'service.backup.restoreTestInterval', 'evidence', 'evidence.collectedOn'],
  messages: {
    never: 'Nothing shows that a restore of {name} has ever worked.',
    overdue: 'The last restore test of {name} that worked was on {testedOn}; the next was due on {dueOn}.',
    unknown: 'Not known whether a restore of {name} was tested in time.',
  },
  remediation: 'Restore {name} from a backup as a test, and record the result as evidence.',
  judge: (subject, context) => {
    const { entity, id, pointer } = subject;
    if (entity.backup === undefined) return { unknown: [{ code: 'service.backup', pointer }] };
    if (entity.backup === null) return 'not-applicable';
    const tests = passedEvidence(context, { kind: 'service', id }, 'restore-test');
    const { newestOn, undated } = datedEvidence(context, tests);
    const interval = entity.backup.restoreTestInterval;
    const facts: MissingFact[] = [];
    const noInterval = { code: 'service.backup.restoreTestInterval', pointer };
    if (interval === undefined) facts.push(noInterval);
    const dueOn = newestOn === undefined || interval == null ? null : missedDue(newestOn, interval, context.asOf);
    if (dueOn === undefined)
      facts.push(noInterval); // it cannot be read
    // Without an agreed interval (null) any restore that worked will do.
    else if (newestOn !== undefined && interval !== undefined && dueOn === null) return 'pass';
    // A newer test may be among those without a date, or may not be listed.
    const [first] = undated;
    if (first !== undefined) facts.push(factAt(context, 'evidence', first.id, 'collectedOn'));
    const list = missingList(context, 'evidence', { kind: 'service', id });
    if (list !== undefined) facts.push(list);
    if (newestOn === undefined && first === undefined && list === undefined) return { fail: [{ messageId: 'never' }] };
    if (facts.length > 0 || newestOn === undefined || dueOn == null) return { unknown: facts };
    return { fail: [{ messageId: 'overdue', data: { testedOn: newestOn, dueOn } }] };
  },
});
