import { noAssessment } from '../../../../src/gaps/rules/transition/noAssessment.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Transition } from '../../../../src/governance/decisions/model.js';
import type { Evidence } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = noAssessment;

const moveKey = 'transition/no-assessment|transition:move';
const millsKey = 'transition/no-assessment|organization:mills';
const assessed = (subject: string, more: Partial<Evidence> = {}): Evidence => ({
  id: 'look',
  kind: 'assessment',
  subject,
  ...more,
});
const complete = { completeCollections: [{ collection: 'evidence' }] };
/** Two services move, and all evidence is listed. */
const move = (
  evidence: Evidence[] | undefined,
  more: Partial<OperatingModel> = complete,
  transition: Partial<Transition> = { serviceIds: ['erp', 'mail'] },
) =>
  documentWith({
    services: [
      { id: 'erp', name: 'ERP' },
      { id: 'mail', name: 'Mail' },
    ],
    transitions: [{ id: 'move', name: 'Move to Harbor', ...transition }],
    evidence,
    ...more,
  });
/** Nothing moves at present. */
const mills = (
  evidence: Evidence[] | undefined,
  service: Partial<Service> = { operatingModel: 'co-managed' },
  more: Partial<OperatingModel> = complete,
) =>
  documentWith({
    organization: { id: 'mills', name: 'North Mills', modelStartedOn: null },
    services: [{ id: 'erp', name: 'ERP', ...service }],
    evidence,
    ...more,
  });
const started = { id: 'mills', name: 'North Mills', modelStartedOn: '2025-09-01' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a transition, no evidence at all',
      model: move([], {}),
      failures: [
        {
          key: moveKey,
          severity: 'high',
          messageId: 'none',
          message: 'Nothing shows that anything was assessed before "Move to Harbor" began.',
        },
      ],
    },
    {
      name: 'an assessment in vain, evidence of another kind, one of another service',
      model: move(
        [
          assessed('service:erp', { outcome: 'none' }),
          assessed('service:erp', { id: 'owner', kind: 'owner' }),
          assessed('service:files', { id: 'files' }),
        ],
        {
          ...complete,
          services: [
            { id: 'erp', name: 'ERP', criticality: 'critical' },
            { id: 'mail', name: 'Mail' },
            { id: 'files', name: 'Files' },
          ],
        },
      ),
      failures: [{ key: moveKey, severity: 'critical' }],
    },
    {
      name: 'services that move not assessed, no evidence at all',
      model: move([], {}, {}),
      failures: [{ key: moveKey }],
    },
    {
      name: 'complete for what moves, itself and the organization',
      model: move([assessed('service:files')], {
        completeCollections: [
          {
            collection: 'evidence',
            subjects: ['transition:move', 'service:erp', 'service:mail', 'organization:mills'],
          },
        ],
      }),
      failures: [{ key: moveKey }],
    },
    {
      name: 'an organization with a model',
      model: mills([]),
      failures: [
        {
          key: millsKey,
          severity: 'high',
          messageId: 'noneAtAll',
          message: 'An operating model of North Mills was chosen, and nothing shows that anything was assessed.',
        },
      ],
    },
    {
      name: 'any model, in-house as well',
      model: mills([], { operatingModel: 'in-house' }),
      failures: [{ key: millsKey }],
    },
    {
      name: 'a model that has begun, models of services not assessed',
      model: mills([assessed('service:erp', { kind: 'restore-test' })], {}, { ...complete, organization: started }),
      failures: [{ key: millsKey }],
    },
    {
      name: 'only a retired service was assessed',
      model: mills([assessed('service:old')], undefined, {
        ...complete,
        services: [
          { id: 'erp', name: 'ERP', operatingModel: 'co-managed' },
          { id: 'old', name: 'Old', lifecycle: 'retired' },
        ],
      }),
      failures: [{ key: millsKey }],
    },
  ],
  passing: [
    { name: 'the transition was assessed', model: move([assessed('transition:move')]) },
    {
      name: 'a service that moves, in a list that is not complete',
      model: move([assessed('service:mail', { kind: 'capacity-baseline' })], {}),
    },
    {
      name: 'the organization, and what moves is not assessed',
      model: move([assessed('organization:mills', { kind: 'debt-assessment' })], complete, {}),
    },
    {
      name: 'a service of an organization with a model',
      model: mills([assessed('service:erp', { kind: 'capability-baseline' })], undefined, {}),
    },
    {
      name: 'an organization whose model has begun',
      model: mills([assessed('organization:mills', { kind: 'resilience-baseline' })], undefined, {
        organization: started,
        services: undefined,
      }),
    },
  ],
  unknown: [
    { name: 'evidence on a transition not assessed', model: move(undefined, {}), missing: ['evidence'] },
    { name: 'evidence not complete', model: move([assessed('service:files')], {}), missing: ['evidence'] },
    {
      name: 'evidence on one of the services may be missing',
      model: move([assessed('service:files')], {
        completeCollections: [
          { collection: 'evidence', subjects: ['transition:move', 'service:erp', 'organization:mills'] },
        ],
      }),
      missing: ['evidence'],
    },
    {
      name: 'what moves not assessed',
      model: move([assessed('service:erp')], complete, {}),
      missing: ['transition.serviceIds'],
    },
    {
      name: 'a service that is not listed is no proof',
      model: move([assessed('service:gone')], complete, { serviceIds: ['gone'] }),
      missing: ['services'],
    },
    {
      name: 'nothing assessed',
      model: documentWith({}),
      missing: ['services', 'organization.modelStartedOn'],
    },
    {
      name: 'models not assessed',
      model: mills([], {}, { organization: { id: 'mills', name: 'North Mills' } }),
      missing: ['service.operatingModel', 'organization.modelStartedOn'],
    },
    { name: 'evidence of an organization not assessed', model: mills(undefined, undefined, {}), missing: ['evidence'] },
    {
      name: 'evidence of an organization not complete',
      model: mills([assessed('service:erp', { kind: 'owner' })], undefined, {}),
      missing: ['evidence'],
    },
  ],
  notApplicable: [
    { name: 'no model', model: mills([], { operatingModel: null }) },
    {
      name: 'the only service with a model is retired',
      model: mills([], { operatingModel: 'co-managed', lifecycle: 'retired' }),
    },
  ],
  example: { failing: move([], {}), fixed: move([assessed('transition:move')], {}) },
};
