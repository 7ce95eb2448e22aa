import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `capacity/maintenance-slipping`: recurring work is late. */
export const maintenanceSlipping: Rule = /* @__PURE__ */ defineRule({
  id: 'capacity/maintenance-slipping',
  title: 'Recurring work is late',
  rationale: 'Maintenance that is put off again and again comes back as an outage at a time that nobody chose.',
  subject: 'activity',
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: ['activity.interval', 'activity.lastDoneOn'],
  messages: {
    late: '"{name}" was due on {dueOn} and has not been done since {lastDoneOn}.',
    never: '"{name}" is to be done regularly, and has never been done.',
    unknown: 'Not known whether "{name}" is done as often as it should be.',
  },
  remediation: 'Do "{name}", and reserve the time for the next run; or agree a longer interval.',
  judge: ({ entity: { interval, lastDoneOn }, pointer }, { asOf }) => {
    if (interval === undefined) return { unknown: [{ code: 'activity.interval', pointer }] };
    if (interval === null) return 'not-applicable';
    if (lastDoneOn === undefined) return { unknown: [{ code: 'activity.lastDoneOn', pointer }] };
    if (lastDoneOn === null) return { fail: [{ messageId: 'never' }] };
    const dueOn = missedDue(lastDoneOn, interval, asOf);
    if (dueOn === undefined) return { unknown: [{ code: 'activity.lastDoneOn', pointer }] };
    return dueOn === null ? 'pass' : { fail: [{ messageId: 'late', data: { lastDoneOn, dueOn } }] };
  },
});
