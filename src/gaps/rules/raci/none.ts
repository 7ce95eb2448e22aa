import { isAssessed } from '../../../operating-model/isAssessed.js';
import { defineRule } from '../../defineRule.js';
import { startMatrix } from '../../fixes/startMatrix.js';
import type { Rule } from '../../rule.js';

/** `raci/none`: several parties work together and no activity is listed. */
export const noMatrix: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/none',
  title: 'No responsibility matrix',
  rationale:
    'Where several parties run IT together and nothing says who does what, each side assumes that the other does it.',
  subject: 'organization',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: ['parties', 'activities'],
  messages: {
    none: '{parties} parties work together in {name}, but no activity is listed.',
    unknown: 'Not known whether {name} has a responsibility matrix.',
  },
  remediation: 'List the activities of {name}, and name who is accountable for each and who does it, party by party.',
  fix: startMatrix,
  judge: ({ entity: { parties = [], activities = [] } }, { index }) => {
    const isOpen = (list: 'parties' | 'activities') => !isAssessed(index, list);
    const areSeveral = parties.length >= 2;
    if (!areSeveral && !isOpen('parties')) return 'not-applicable';
    if (areSeveral && activities.length > 0) return 'pass';
    if (areSeveral && !isOpen('activities'))
      return { fail: [{ messageId: 'none', data: { parties: parties.length } }] };
    const missing = [...(areSeveral ? [] : ['parties']), ...(isOpen('activities') ? ['activities'] : [])];
    return { unknown: missing.map((code) => ({ code, pointer: '' })) };
  },
});
