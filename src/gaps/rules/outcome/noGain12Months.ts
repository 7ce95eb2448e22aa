import { defineRule } from '../../defineRule.js';
import { yearOfModel } from '../../lookups/yearOfModel.js';
import type { Rule } from '../../rule.js';

/**
 * `outcome/no-gain-12-months`: a year after the model began, nothing has become better in any of the four areas.
 *
 * It takes that each area is known to be flat or worse: an area that is not measured, or of which nobody can tell yet, may have gained.
 */
export const noGain12Months: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/no-gain-12-months',
  title: 'No gain after a year',
  rationale:
    'An operating model that has materially improved nothing after 12 months underperforms: it is to be changed, not endured.',
  subject: 'organization',
  severity: 'high',
  sources: ['design-guide'],
  release: 'first',
  needs: [
    'organization.modelStartedOn',
    'metrics',
    'metrics.observations',
    'metric.area',
    'metric.direction',
    'metric.tolerance',
    'metric.target',
  ],
  messages: {
    none: 'Nothing measured at {name} has become better in the {months} months since its present model began.',
    unknown: 'Not known whether anything at {name} has become better since its present model began.',
  },
  remediation: 'Look at the operating model of {name} anew: what should have become better, and why it did not.',
  judge: (_, context) => {
    const year = yearOfModel(context);
    switch (year.status) {
      case 'not-over':
        return 'not-applicable';
      case 'gain':
        return 'pass';
      case 'flat':
        return { fail: [{ messageId: 'none', data: { months: year.months } }] };
      case 'unknown':
        return { unknown: year.missing };
    }
  },
});
