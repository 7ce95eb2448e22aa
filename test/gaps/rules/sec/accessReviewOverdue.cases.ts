import { accessReviewOverdue } from '../../../../src/gaps/rules/sec/accessReviewOverdue.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Tool } from '../../../../src/services/agreements/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = accessReviewOverdue;

const key = 'sec/access-review-overdue|service:erp';
const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const watch = (accessReview: Tool['accessReview']) =>
  documentWith({ tools: [{ id: 'watch', name: 'Network monitor', accessReview }] });

// Three months after 2026-06-01 is the day of the report, 2026-09-01.
export const tests: RuleTests = {
  failing: [
    {
      name: 'never',
      model: erp({ accessReview: { interval: 'P3M', lastDoneOn: null } }),
      failures: [
        { key, severity: 'medium', messageId: 'never', message: 'Access to ERP is to be reviewed and has never been.' },
      ],
    },
    {
      name: 'never, and no interval assessed',
      model: erp({ accessReview: { lastDoneOn: null } }),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'due yesterday',
      model: erp({ accessReview: { interval: 'P3M', lastDoneOn: '2026-05-31' }, criticality: 'critical' }),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'overdue',
          data: { lastDoneOn: '2026-05-31', dueOn: '2026-08-31' },
          message: 'Access to ERP was last reviewed on 2026-05-31; the next review was due on 2026-08-31.',
        },
      ],
    },
    {
      name: 'a tool',
      model: watch({ interval: 'P1Y', lastDoneOn: '2025-01-31' }),
      failures: [
        {
          key: 'sec/access-review-overdue|tool:watch',
          data: { lastDoneOn: '2025-01-31', dueOn: '2026-01-31' },
        },
      ],
    },
  ],
  passing: [
    { name: 'due today', model: erp({ accessReview: { interval: 'P3M', lastDoneOn: '2026-06-01' } }) },
    { name: 'no interval agreed', model: erp({ accessReview: { interval: null, lastDoneOn: '2016-06-01' } }) },
    { name: 'a tool in time', model: watch({ interval: 'P1Y', lastDoneOn: '2026-01-31' }) },
  ],
  unknown: [
    { name: 'a service, not assessed', model: erp({}), missing: ['service.accessReview'] },
    { name: 'a tool, not assessed', model: watch(undefined), missing: ['tool.accessReview'] },
    {
      name: 'required, the rest not assessed',
      model: erp({ accessReview: {} }),
      missing: ['service.accessReview.interval', 'service.accessReview.lastDoneOn'],
    },
    {
      name: 'last review not assessed',
      model: watch({ interval: 'P1Y' }),
      missing: ['tool.accessReview.lastDoneOn'],
    },
    {
      name: 'interval not assessed',
      model: watch({ lastDoneOn: '2026-01-31' }),
      missing: ['tool.accessReview.interval'],
    },
  ],
  notApplicable: [
    { name: 'not required of a service', model: erp({ accessReview: null }) },
    { name: 'not required of a tool', model: watch(null) },
    {
      name: 'a retired service',
      model: erp({ accessReview: { interval: 'P3M', lastDoneOn: null }, lifecycle: 'retired' }),
    },
  ],
  example: {
    failing: erp({ accessReview: { interval: 'P3M', lastDoneOn: null } }),
    fixed: erp({ accessReview: { interval: 'P3M', lastDoneOn: '2026-09-01' } }),
  },
};
