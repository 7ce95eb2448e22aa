import { requiredActivityMissing } from '../../../../src/gaps/rules/own/requiredActivityMissing.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity, Purpose } from '../../../../src/services/activities/model.js';
import { documentWith } from '../../documents.js';
import { partial } from '../raci/rows.js';

export const rule = requiredActivityMissing;

const key = (item: string) => `own/required-activity-missing|service:net|${item}`;
const activity = (purpose: Purpose | null | undefined, more: Partial<Activity> = { serviceId: 'net' }): Activity => ({
  id: `for-${purpose ?? 'what'}`,
  name: `Activity for ${purpose ?? 'what'}`,
  ...(purpose !== undefined && { purpose }),
  ...more,
});
const service = (activities: Activity[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'net', name: 'Plant network', type: 'network' }],
    ...(activities && { activities }),
    ...more,
  });
/** What a network needs, as it stands in the table of the house. */
const network = [
  'ticket-handling',
  'alert-handling',
  'patch-compliance',
  'backup-verification',
  'security-first-response',
  'access-review',
  'firewall-change',
  'vulnerability-review',
  'configuration-drift',
  'vendor-coordination',
] as const;
const all = network.map((purpose) => activity(purpose));
const without = (...gone: Purpose[]) => all.filter(({ purpose }) => !gone.includes(purpose ?? 'approval'));
const typed = (type: string | null | undefined) => ({
  services: [{ id: 'net', name: 'Plant network', ...(type !== undefined && { type }) }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody for firewalls',
      model: service(without('firewall-change')),
      failures: [
        {
          key: key('firewall-change'),
          severity: 'high',
          message: 'Plant network is of type "network", but no activity of it is for firewall-change.',
          data: { type: 'network', purpose: 'firewall-change' },
        },
      ],
    },
    { name: 'no activity at all', model: service([]), failures: network.map((item) => ({ key: key(item) })) },
    {
      name: 'an activity for it in another service',
      model: service([...without('access-review'), activity('access-review', { serviceId: 'erp' })]),
      failures: [{ key: key('access-review') }],
    },
    {
      name: 'an item of the caller',
      model: service(all),
      options: { more: ['network:shift-handover', 'workplace:monitoring'] },
      failures: [{ key: key('shift-handover') }],
    },
    {
      name: 'a type of the caller',
      model: service([activity('monitoring')], typed('telephony')),
      options: { more: ['telephony:monitoring', 'telephony:vendor-coordination'] },
      failures: [{ key: key('vendor-coordination') }],
    },
    {
      name: 'one that may be elsewhere beside one that is nowhere',
      model: service([...without('access-review', 'firewall-change'), activity('access-review', {})]),
      failures: [{ key: key('firewall-change') }],
    },
  ],
  passing: [
    { name: 'all of them', model: service(all) },
    {
      name: 'one for the whole organization',
      model: service([...without('access-review'), activity('access-review', { serviceId: null })]),
    },
    {
      name: 'one that the caller does not ask for',
      model: service(without('vendor-coordination')),
      options: { less: ['network:vendor-coordination'] },
    },
    { name: 'all of them, of perhaps more', model: service(all, partial('activities')) },
  ],
  unknown: [
    { name: 'type not assessed', model: service(all, typed(undefined)), missing: ['service.type'] },
    { name: 'activities not assessed', model: service(undefined), missing: ['activities'] },
    {
      name: 'activities of the service not all listed',
      model: service(without('firewall-change'), partial('activities', 'service:net')),
      missing: ['activities'],
    },
    {
      name: 'what an activity is for not assessed',
      model: service([...without('firewall-change'), activity(undefined)]),
      missing: ['activity.purpose'],
    },
    {
      name: 'what an activity of the whole organization is for not assessed',
      model: service([...without('firewall-change'), activity(undefined, { serviceId: null })]),
      missing: ['activity.purpose'],
    },
    {
      name: 'the service of an activity for it not assessed',
      model: service([...without('firewall-change'), activity('firewall-change', {})]),
      missing: ['activity.serviceId'],
    },
  ],
  notApplicable: [
    { name: 'no type', model: service([], typed(null)) },
    { name: 'a type without a list', model: service([], typed('telephony')) },
    {
      name: 'a retired service',
      model: service([], { services: [{ id: 'net', name: 'Plant network', type: 'network', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: service(without('firewall-change')), fixed: service(all) },
};
