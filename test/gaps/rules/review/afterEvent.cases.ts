import type { OperationsEvent, Review } from '../../../../src/governance/records/model.js';
import { reviewAfterEvent } from '../../../../src/gaps/rules/review/afterEvent.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = reviewAfterEvent;

const key = 'review/after-event|service:erp';
const outage = (more: Partial<OperationsEvent> = {}): OperationsEvent => ({
  id: 'outage',
  kind: 'incident',
  occurredOn: '2026-07-15',
  major: true,
  serviceIds: ['erp'],
  ...more,
});
const held = (lastHeldOn: string | null): Review[] => [{ id: 'erp-review', subject: 'service:erp', lastHeldOn }];
const erp = (
  events: readonly OperationsEvent[] | undefined,
  reviews: readonly Review[] | undefined,
  parts: Partial<OperatingModel> = {},
) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP' }],
    ...(events && { events }),
    ...(reviews && { reviews }),
    ...parts,
  });
const unclear: OperationsEvent = { id: 'outage', kind: 'incident', occurredOn: '2026-07-15', serviceIds: ['erp'] };
const anywhere: OperationsEvent = { id: 'outage', kind: 'incident', occurredOn: '2026-07-15', major: true };
// From 2026-08-01 to 2026-09-01 are 31 days, from 2026-07-15 48, from 2026-06-01 92.

export const tests: RuleTests = {
  failing: [
    {
      name: 'an incident after the last review',
      model: erp([outage()], held('2026-07-14')),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'ERP was not reviewed after the major incident of 2026-07-15.',
          data: { event: 'incident', occurredOn: '2026-07-15' },
        },
      ],
    },
    {
      name: 'a change, 31 days ago, and never a review, of a critical service',
      model: erp([outage({ kind: 'change', occurredOn: '2026-08-01' })], held(null), {
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
      }),
      failures: [{ key, severity: 'high', data: { event: 'change', occurredOn: '2026-08-01' } }],
    },
    {
      name: 'no review is listed, and there is none',
      model: erp([outage()], []),
      failures: [{ key }],
    },
    {
      name: 'the first of two is told',
      model: erp([outage(), outage({ id: 'earlier', occurredOn: '2026-06-01' })], held('2026-05-01')),
      failures: [{ key, data: { event: 'incident', occurredOn: '2026-06-01' } }],
    },
    {
      name: 'a shorter time',
      model: erp([outage({ occurredOn: '2026-08-01' })], held('2026-07-01')),
      options: { graceDays: 7 },
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a review on the same day', model: erp([outage()], held('2026-07-15')) },
    {
      name: 'one of two reviews is later',
      model: erp([outage()], [...held('2026-08-01'), { id: 'old', subject: 'service:erp', lastHeldOn: '2025-01-01' }]),
    },
    { name: 'the last day of the time', model: erp([outage({ occurredOn: '2026-08-02' })], held(null)) },
    {
      name: 'what is small, later or of another kind does not count',
      model: erp(
        [
          outage({ id: 'known', occurredOn: '2026-06-01' }),
          outage({ id: 'small', major: false }),
          outage({ id: 'none', major: null }),
          outage({ id: 'law', kind: 'regulation' }),
          outage({ id: 'later', occurredOn: '2026-09-02' }),
          outage({ id: 'mail', serviceIds: ['mail'] }),
        ],
        held('2026-06-02'),
      ),
    },
  ],
  unknown: [
    { name: 'events', model: erp(undefined, held('2026-07-14')), missing: ['events'] },
    {
      name: 'no event of the service, and the list need not be complete',
      model: erp([outage({ serviceIds: [] })], []),
      missing: ['events'],
    },
    { name: 'reviews', model: erp([outage()], undefined), missing: ['reviews'] },
    {
      name: 'whether there is a review',
      model: erp([outage()], [{ id: 'matrix', subject: 'matrix:main', lastHeldOn: '2026-08-01' }]),
      missing: ['reviews'],
    },
    {
      name: 'the last review',
      model: erp([outage()], [{ id: 'erp-review', subject: 'service:erp' }]),
      missing: ['review.lastHeldOn'],
    },
    {
      name: 'whether it was major',
      model: erp([unclear], held('2026-07-14'), { completeCollections: [{ collection: 'events' }] }),
      missing: ['event.major'],
    },
    {
      name: 'which services it touched',
      model: erp([anywhere], held('2026-07-14'), { completeCollections: [{ collection: 'events' }] }),
      missing: ['event.serviceIds'],
    },
    {
      name: 'which services it touched, and when they were reviewed',
      model: erp([anywhere, outage({ id: 'new', occurredOn: '2026-08-30' })], undefined),
      missing: ['event.serviceIds', 'reviews'],
    },
  ],
  notApplicable: [
    { name: 'no events', model: erp([], undefined) },
    {
      name: 'none of the service in a complete list',
      model: erp([outage({ serviceIds: ['mail'] })], [], { completeCollections: [{ collection: 'events' }] }),
    },
    {
      name: 'a retired service',
      model: erp([outage()], [], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: erp([outage()], held('2026-07-01')), fixed: erp([outage()], held('2026-09-01')) },
};
