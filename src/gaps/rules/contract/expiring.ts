import { compareText } from '../../../internal/text/compareText.js';
import { lastDayOfNotice } from '../../../governance/lastDayOfNotice.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `contract/expiring`: a contract must be decided on soon, or has come to its end. */
export const expiring: Rule = /* @__PURE__ */ defineRule({
  id: 'contract/expiring',
  title: 'Contract to be decided on',
  rationale: 'After the last day for notice the other side decides: the contract runs on unchanged, or it ends.',
  subject: 'contract',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['contract.endsOn', 'contract.noticePeriod'],
  options: {
    horizonDays: {
      type: 'days',
      default: 90,
      basis: 'house-default',
      description: 'Days before the last day for notice from which on the contract is told.',
    },
  },
  messages: {
    soon: 'The contract "{name}" ends on {endsOn}; the last day for notice is {decideOn}.',
    late: 'The contract "{name}" ends on {endsOn}; the last day for notice was {decideOn}.',
    ending: 'The contract "{name}" ends on {endsOn}, and nothing says how long the notice is.',
    ended: 'The contract "{name}" came to its end on {endsOn}.',
    unknown: 'Not known until when the contract "{name}" must be decided on.',
  },
  remediation: 'Decide whether the contract "{name}" is renewed, changed or ended, and record the new dates.',
  judge: ({ entity, pointer }, { asOf }, { horizonDays }) => {
    const { endsOn, noticePeriod } = entity;
    if (endsOn === undefined) return { unknown: [{ code: 'contract.endsOn', pointer }] };
    const today = parseDate(asOf);
    const lastDay = endsOn === null ? undefined : parseDate(endsOn);
    if (endsOn === null || lastDay === undefined || today === undefined) return 'not-applicable';
    if (lastDay < today) return { fail: [{ messageId: 'ended', data: { endsOn } }] };
    if (noticePeriod === undefined) {
      // Notice can only bring the day of decision forward.
      if (lastDay <= today + horizonDays) return { fail: [{ messageId: 'ending', data: { endsOn } }] };
      return { unknown: [{ code: 'contract.noticePeriod', pointer }] };
    }
    const decision = lastDayOfNotice(lastDay, noticePeriod ?? 'P0D') ?? lastDay;
    if (decision > today + horizonDays) return 'pass';
    const decideOn = formatDate(decision);
    return { fail: [{ messageId: compareText(decideOn, asOf) < 0 ? 'late' : 'soon', data: { endsOn, decideOn } }] };
  },
});
