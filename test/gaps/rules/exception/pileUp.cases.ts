import { exceptionPileUp } from '../../../../src/gaps/rules/exception/pileUp.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Exception } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';
import { accepted } from './accepted.js';

export const rule = exceptionPileUp;

const key = 'exception/pile-up|service:erp';
/** A service with an activity, and an exception on each of some subjects. */
const on = (subjects: readonly string[], parts: Partial<Exception> = {}, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP' }],
    activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }],
    exceptions: subjects.map((subject, at) => ({ ...accepted, id: `e${at}`, subject, ...parts })),
    ...more,
  });
const four = ['service:erp', 'service:erp', 'activity:backup', 'activity:backup'];

export const tests: RuleTests = {
  failing: [
    {
      name: 'four on a service and its activity',
      model: on(four),
      failures: [{ key, severity: 'medium', message: '4 exceptions hold for ERP at the same time.' }],
    },
    { name: 'two, where one is allowed', model: on(four.slice(0, 2)), options: { maxActive: 1 }, failures: [{ key }] },
    {
      name: 'proven, though not all are listed',
      model: on(four, {}, { partialCollections: [{ collection: 'exceptions' }] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'three', model: on(four.slice(1)) },
    { name: 'four that have lapsed', model: on(four, { expiresOn: '2026-08-31' }) },
    { name: 'none', model: on([]) },
    { name: 'four on something else', model: on(['service:mail', 'party:us', 'nothing', 'kind:x']) },
  ],
  unknown: [
    {
      name: 'one more may be on the service: that of its activity is not known',
      model: on(
        [...four.slice(0, 2), 'service:erp', 'activity:alerts'],
        {},
        { activities: [{ id: 'alerts', name: 'Alerts' }] },
      ),
      missing: ['activity.serviceId'],
    },
    {
      name: 'one more may be on the service: its activity is not listed',
      model: on([...four.slice(0, 2), 'service:erp', 'activity:gone']),
      missing: ['activities'],
    },
    { name: 'not assessed', model: documentWith({ services: [{ id: 'erp', name: 'ERP' }] }), missing: ['exceptions'] },
    {
      name: 'not all are listed',
      model: on(four.slice(1), {}, { partialCollections: [{ collection: 'exceptions' }] }),
      missing: ['exceptions'],
    },
  ],
  example: { failing: on(four), fixed: on(four.slice(0, 1)) },
};
