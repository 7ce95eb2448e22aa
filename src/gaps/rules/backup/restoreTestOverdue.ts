import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import { datedEvidence } from '../../lookups/datedEvidence.js';
import { factAt } from '../../lookups/factAt.js';
import { missingList } from '../../lookups/missingList.js';
import { isSoughtInVain, passedEvidence } from '../../lookups/passedEvidence.js';
import type { Rule } from '../../rule.js';

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
  judge: ({ entity, id, pointer }, context) => {
    if (entity.backup === undefined) return { unknown: [{ code: 'service.backup', pointer }] };
    if (entity.backup === null) return 'not-applicable';
    const tests = passedEvidence(context, { kind: 'service', id }, 'restore-test');
    const { newestOn, undated } = datedEvidence(context, tests);
    const list = missingList(context, 'evidence', { kind: 'service', id });
    const [mayBeNewer] = undated;
    const isClosed = list === undefined || isSoughtInVain(context, { kind: 'service', id }, 'restore-test');
    if (newestOn === undefined && mayBeNewer === undefined && isClosed) {
      return { fail: [{ messageId: 'never' }] };
    }
    const interval = entity.backup.restoreTestInterval;
    // Without an agreed interval (null) any restore that worked will do.
    if (newestOn !== undefined && interval === null) return 'pass';
    const dueOn = newestOn === undefined || interval == null ? undefined : missedDue(newestOn, interval, context.asOf);
    if (dueOn === null) return 'pass';
    const noInterval = { code: 'service.backup.restoreTestInterval', pointer };
    const facts = [
      ...(interval === undefined ? [noInterval] : []),
      ...(mayBeNewer === undefined ? [] : [factAt(context, 'evidence', mayBeNewer.id, 'collectedOn')]),
      ...(list === undefined ? [] : [list]),
    ];
    if (facts.length > 0) return { unknown: facts };
    if (newestOn === undefined || dueOn === undefined) return { unknown: [noInterval] }; // it cannot be read
    return { fail: [{ messageId: 'overdue', data: { testedOn: newestOn, dueOn } }] };
  },
});
