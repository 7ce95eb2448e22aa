import { expect, it } from 'vitest';
import { concernedServices } from '../../src/gaps/concerned.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { Subject, SubjectKind } from '../../src/services/subjects/model.js';
import { documentWith, holds } from './documents.js';

const entity = (id: string) => ({ id, name: id });
const model = documentWith({
  services: [
    { ...entity('erp'), ownerRoleId: 'it', requiredSkills: [{ skillId: 'sql' }] },
    { ...entity('mail'), leadRoleId: 'it', slos: [] },
  ],
  activities: [{ ...entity('backup'), serviceId: 'erp' }, { ...entity('train'), serviceId: null }, entity('x')],
  assignments: [holds('R', 'role:noc'), holds('R', 'team:desk')],
  duties: [{ ...entity('duty'), declaringPartyId: 'a', obligedPartyId: 'b', serviceId: 'mail' }],
  contracts: [
    {
      ...entity('support'),
      providerPartyId: 'msp',
      scope: ['service:mail', 'activity:backup', 'lane:network'],
      serviceLevels: [
        { id: 'p1', metric: 'response', target: 'PT1H' },
        { id: 'own', metric: 'response', target: 'PT1H', serviceIds: ['erp'] },
      ],
    },
  ],
  lanes: [{ ...entity('network'), activityIds: ['backup'], select: { serviceIds: ['mail'] } }],
  documents: [{ ...entity('runbook'), covers: ['activity:backup', 'service:mail', 'service:mail'] }],
  evidence: [{ id: 'proof', kind: 'owner', subject: 'activity:backup' }],
  reviews: [{ id: 'quarterly', subject: 'contract:support' }],
  exceptions: [
    { id: 'loop', ruleId: 'raci/none', subject: 'exception:loop' },
    { id: 'one', ruleId: 'raci/none', subject: 'service-level:support.own' },
  ],
  decisions: [{ ...entity('decision'), scope: 'service:erp' }, entity('open')],
  tools: [{ ...entity('watch'), serviceIds: ['erp', 'mail'] }],
  events: [{ id: 'outage', kind: 'incident', occurredOn: '2026-01-01', serviceIds: ['mail'] }],
  transitions: [{ ...entity('move'), serviceIds: ['erp'] }],
});
const of = concernedServices(indexOperatingModel(model));

it.each<[string, string[]]>([
  ['service:erp', ['erp']],
  ['service:gone', ['gone']],
  ['activity:backup', ['erp']],
  ['activity:train', []],
  ['activity:x', []],
  ['duty:duty', ['mail']],
  ['contract:support', ['mail', 'erp']],
  ['service-level:support.p1', ['mail', 'erp']],
  ['service-level:support.own', ['erp']],
  ['service-level:support.gone', []],
  ['lane:network', ['erp', 'mail']],
  ['document:runbook', ['erp', 'mail']],
  ['evidence:proof', ['erp']],
  ['review:quarterly', ['mail', 'erp']],
  ['exception:loop', []],
  ['exception:one', ['erp']],
  ['decision:decision', ['erp']],
  ['decision:open', []],
  ['tool:watch', ['erp', 'mail']],
  ['event:outage', ['mail']],
  ['transition:move', ['erp']],
  ['skill:sql', ['erp']],
  ['skill:other', []],
  ['role:it', ['erp', 'mail']],
  ['role:noc', ['erp']],
  ['party:msp', []],
  ['organization:mills', []],
])('%s concerns %j', (reference, services) => {
  const at = reference.indexOf(':');
  const subject: Subject = { kind: reference.slice(0, at) as SubjectKind, id: reference.slice(at + 1) };
  expect([...of(subject)].sort()).toEqual([...services].sort());
});
