import { contractTerm, isRolling, rollingDays } from '../../../governance/contractTerm.js';
import { termStatus } from '../../../governance/termStatus.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/**
 * `contract/expiring`: a contract must be decided on soon, or has come to its end.
 *
 * One that renews itself comes up again with each renewal; where it has begun to do so by terms that are no longer than the horizon, it can
 * be left at any time within it, and is not told.
 */
export const expiring: Rule = /* @__PURE__ */ defineRule({
  id: 'contract/expiring',
  title: 'Contract to be decided on',
  rationale: 'After the last day for notice the other side decides: the contract runs on unchanged, or it ends.',
  subject: 'contract',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['contract.endsOn', 'contract.noticePeriod', 'contract.renewalTerm'],
  options: {
    horizonDays: {
      type: 'days',
      default: rollingDays,
      basis: 'house-default',
      description: 'Days before the last day for notice from which on the contract is told.',
    },
  },
  messages: {
    soon: 'The contract "{name}" ends on {endsOn}; the last day for notice is {decideOn}.',
    late: 'The contract "{name}" ends on {endsOn}; the last day for notice was {decideOn}.',
    ending: 'The contract "{name}" ends on {endsOn}, and nothing says how long the notice is.',
    renewsSoon: 'The contract "{name}" renews itself after {endsOn}; the last day for notice is {decideOn}.',
    renewsLate: 'The contract "{name}" renews itself after {endsOn}; the last day for notice was {decideOn}.',
    renewing: 'The contract "{name}" renews itself after {endsOn}, and nothing says how long the notice is.',
    ended: 'The contract "{name}" came to its end on {endsOn}.',
    unknown: 'Not known until when the contract "{name}" must be decided on.',
  },
  remediation: 'Decide whether the contract "{name}" is renewed, changed or ended, and record the new dates.',
  judge: ({ entity, pointer }, { asOf }, { horizonDays }) => {
    const { endsOn } = entity;
    const status = termStatus(entity, asOf);
    if (endsOn === undefined) return { unknown: [{ code: 'contract.endsOn', pointer }] };
    if (status === 'renewal-unknown') return { unknown: [{ code: 'contract.renewalTerm', pointer }] };
    if (status === 'ended') return { fail: [{ messageId: 'ended', data: { endsOn } }] };
    const today = parseDate(asOf);
    const term = contractTerm(entity, asOf);
    if (term === undefined || today === undefined) return 'not-applicable';
    if (isRolling(term, horizonDays)) return 'pass';
    const found = term.notice;
    if (found === undefined) {
      // Notice can only bring the day of decision forward.
      if (term.lastDay > today + horizonDays) return { unknown: [{ code: 'contract.noticePeriod', pointer }] };
      return {
        fail: [{ messageId: term.renewal ? 'renewing' : 'ending', data: { endsOn: formatDate(term.lastDay) } }],
      };
    }
    const { decideDay, lastDay } = found;
    if (decideDay > today + horizonDays) return 'pass';
    const data = { endsOn: formatDate(lastDay), decideOn: formatDate(decideDay) };
    const isLate = decideDay < today;
    if (term.renewal) return { fail: [{ messageId: isLate ? 'renewsLate' : 'renewsSoon', data }] };
    return { fail: [{ messageId: isLate ? 'late' : 'soon', data }] };
  },
});
