import { noInternalVisibility } from '../../../../src/gaps/rules/tool/noInternalVisibility.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Tool } from '../../../../src/services/agreements/model.js';
import type { Party } from '../../../../src/services/parties/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = noInternalVisibility;

const key = 'tool/no-internal-visibility|tool:watch';
const parties: Party[] = [
  { id: 'us', name: 'IT', kind: 'internal' },
  { id: 'msp', name: 'MSP', kind: 'provider' },
  { id: 'maker', name: 'Maker', kind: 'vendor' },
  { id: 'third', name: 'Third' },
];
const watch = (more: Partial<Tool> = {}, service: Partial<Service> = {}): OperatingModel =>
  documentWith({
    parties,
    services: [{ id: 'erp', name: 'ERP', ...service }],
    tools: [{ id: 'watch', name: 'Watch', ownerPartyId: 'msp', serviceIds: ['erp'], access: [], ...more }],
  });
const access = (partyId: string, level: 'none' | 'read' | 'write' | 'admin'): Partial<Tool> => ({
  access: [{ partyId, level }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody has access',
      model: watch(),
      failures: [{ key, severity: 'high', message: 'A provider runs Watch, and nobody inside has access to it.' }],
    },
    { name: 'access inside is none', model: watch(access('us', 'none')), failures: [{ key }] },
    {
      name: 'another provider has access, of a critical service',
      model: watch(access('maker', 'admin'), { criticality: 'critical' }),
      failures: [{ key, severity: 'critical' }],
    },
    {
      name: 'of a service that matters little',
      model: watch({}, { criticality: 'low' }),
      failures: [{ key, severity: 'medium' }],
    },
  ],
  passing: [
    { name: 'read access', model: watch(access('us', 'read')) },
    { name: 'administration', model: watch(access('us', 'admin')) },
    {
      name: 'read access beside others that are not known',
      model: watch({
        access: [
          { partyId: 'gone', level: 'read' },
          { partyId: 'us', level: 'read' },
        ],
      }),
    },
    { name: 'one of two services is listed', model: watch({ serviceIds: ['gone', 'erp'], ...access('us', 'read') }) },
  ],
  unknown: [
    { name: 'access', model: watch({ access: undefined }), missing: ['tool.access'] },
    { name: 'owner', model: watch({ ownerPartyId: undefined }), missing: ['tool.ownerPartyId'] },
    { name: 'services', model: watch({ serviceIds: undefined }), missing: ['tool.serviceIds'] },
    {
      name: 'owner and services',
      model: watch({ ownerPartyId: undefined, serviceIds: undefined }),
      missing: ['tool.ownerPartyId', 'tool.serviceIds'],
    },
    { name: 'an owner of unknown kind', model: watch({ ownerPartyId: 'third' }), missing: ['party.kind'] },
    { name: 'an owner that is not listed', model: watch({ ownerPartyId: 'gone' }), missing: ['party.kind'] },
    { name: 'a service that is not listed', model: watch({ serviceIds: ['gone'] }), missing: ['services'] },
    { name: 'access of a party of unknown kind', model: watch(access('third', 'read')), missing: ['party.kind'] },
    { name: 'access of a party that is not listed', model: watch(access('gone', 'read')), missing: ['parties'] },
  ],
  notApplicable: [
    { name: 'its own', model: watch({ ownerPartyId: 'us' }) },
    { name: 'of a vendor', model: watch({ ownerPartyId: 'maker' }) },
    {
      name: 'of nobody, with services that are not known',
      model: watch({ ownerPartyId: null, serviceIds: undefined }),
    },
    { name: 'serves no service', model: watch({ serviceIds: [] }) },
    { name: 'serves a retired service', model: watch({}, { lifecycle: 'retired' }) },
  ],
  example: { failing: watch(), fixed: watch(access('us', 'read')) },
};
