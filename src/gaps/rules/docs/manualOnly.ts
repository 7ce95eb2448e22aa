import { defineRule } from '../../defineRule.js';
import type { MissingFact, Rule } from '../../rule.js';

/** `docs/manual-only`: recurring work is done by hand, or its configuration is not kept as code. */
export const manualOnly: Rule = /* @__PURE__ */ defineRule({
  id: 'docs/manual-only',
  title: 'Recurring work by hand',
  rationale:
    'What is done by hand again and again is done a little differently each time, and only by those who know how.',
  subject: 'activity',
  severity: 'info',
  sources: ['comparison'],
  release: 'later',
  needs: ['activity.interval', 'activity.automation', 'activity.configurationAsCode'],
  messages: {
    manual: '"{name}" is done regularly, and by hand.',
    notAsCode: '"{name}" is done regularly, and its configuration is not kept as code.',
    both: '"{name}" is done regularly and by hand, and its configuration is not kept as code.',
    unknown: 'Not known whether "{name}" is automated, with its configuration kept as code.',
  },
  remediation: 'Write a script for "{name}", and keep its configuration as code.',
  judge: ({ entity: { interval, automation, configurationAsCode }, pointer }) => {
    if (interval === null) return 'not-applicable'; // not repeated
    const isManual = automation === 'manual' || automation === null; // a script is a beginning
    const isNotAsCode = configurationAsCode === false || configurationAsCode === null;
    const open: MissingFact[] = [];
    if (automation === undefined) open.push({ code: 'activity.automation', pointer });
    if (configurationAsCode === undefined) open.push({ code: 'activity.configurationAsCode', pointer });
    const isFailing = isManual || isNotAsCode;
    if (!isFailing && open.length === 0) return 'pass';
    if (interval === undefined) return { unknown: [{ code: 'activity.interval', pointer }, ...open] };
    if (!isFailing) return { unknown: open };
    const one = isManual ? 'manual' : 'notAsCode';
    return { fail: [{ messageId: isManual && isNotAsCode ? 'both' : one }] };
  },
});
